import type { Ids } from '../model/ids.ts';
import type { EntityBaseDraft } from './entity-base-draft.ts';
import type { PositionDraft } from './position-draft.ts';

/** A person, keyed by id. */
export interface PersonDraft<out I extends Ids = Ids> extends EntityBaseDraft {
  /** Given name. */
  readonly givenName?: string | null | undefined;
  /** Family name. */
  readonly familyName?: string | null | undefined;
  /** Posts that the article gives the person. */
  readonly positions?: readonly PositionDraft<I>[] | undefined;
}
