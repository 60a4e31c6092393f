import type { EntityId } from '../model/entity-id.ts';
import type { Ids } from '../model/ids.ts';
import type { Span } from '../model/span.ts';

/** Two entities that are mentioned together, and where. */
export interface CoMention<out I extends Ids = Ids> {
  /** The two, in the order of the article's entities. */
  readonly entities: readonly [EntityId<I>, EntityId<I>];
  /** How many sentences or blocks mention both. */
  readonly count: number;
  /** The sentences or blocks, in reading order. */
  readonly places: readonly Span[];
}
