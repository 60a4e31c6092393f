import type { EntityBase } from './entity-base.ts';
import type { EntityId, Ids } from './ids.ts';
import type { Period } from './period.ts';

/** Something that happens, is done or is planned: a visit, talks, measures, a crisis. */
export interface Event<out I extends Ids = Ids> extends EntityBase {
  /** Tells events from other entities. */
  readonly type: 'event';
  /** Id of the event. */
  readonly id: I['event'];
  /** When it takes place. */
  readonly date: Period;
  /** Where it takes place; `null` where the article does not say. */
  readonly place: I['place'] | null;
  /** Who takes part, as far as the article says. */
  readonly participants: readonly EntityId<I>[];
}
