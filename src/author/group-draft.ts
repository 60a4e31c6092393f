import type { EntityId } from '../model/entity-id.ts';
import type { Ids } from '../model/ids.ts';
import type { EntityBaseDraft } from './entity-base-draft.ts';

/** A group, keyed by id. */
export interface GroupDraft<out I extends Ids = Ids> extends EntityBaseDraft {
  /** Members that are entities of the article. */
  readonly members?: readonly EntityId<I>[] | undefined;
}
