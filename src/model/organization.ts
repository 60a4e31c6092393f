import type { EntityBase } from './entity-base.ts';
import type { Ids } from './ids.ts';

/** Kinds of organization that this package knows; others are allowed. */
export type KnownOrganizationKind =
  | 'government'
  | 'ministry'
  | 'government-body'
  | 'intergovernmental'
  | 'news-agency'
  | 'archive'
  | 'company'
  | 'party'
  | 'university'
  | 'association';

/** An organization or government body. */
export interface Organization<out I extends Ids = Ids> extends EntityBase {
  /** Tells organizations from other entities. */
  readonly type: 'organization';
  /** Id of the organization. */
  readonly id: I['organization'];
  /** What sort of organization it is. */
  readonly kind: KnownOrganizationKind | (string & {});
  /** ISO 3166-1 alpha-2 code of its country; `null` where it has none or several. */
  readonly country: string | null;
}
