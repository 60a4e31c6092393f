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
  /** The country that it belongs to; `null` where it has none or several, or the country is not among the entities. */
  readonly country: I['place'] | null;
  /** The organization that it is part of; `null` where it is part of none that is among the entities. */
  readonly parent: I['organization'] | null;
}
