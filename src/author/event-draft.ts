import type { EntityId } from '../model/entity-id.ts';
import type { Ids } from '../model/ids.ts';
import type { EntityBaseDraft } from './entity-base-draft.ts';
import type { PeriodDraft } from './period-draft.ts';

/** An event, keyed by id. */
export interface EventDraft<out I extends Ids = Ids> extends EntityBaseDraft {
  /** When it takes place; left out, it is unknown. */
  readonly date?: PeriodDraft | undefined;
  /** Where it takes place. */
  readonly place?: I['place'] | null | undefined;
  /** Who takes part. */
  readonly participants?: readonly EntityId<I>[] | undefined;
}
