import type { Attitude } from '../model/attitude.ts';
import type { EntityId } from '../model/entity-id.ts';
import type { Ids } from '../model/ids.ts';
import type { CueDraft } from './cue-draft.ts';
import type { Selector } from './selector.ts';

/** A quote, keyed by id; its kind follows from the quotation marks. */
export interface QuoteDraft<out I extends Ids = Ids> {
  /** What the speaker does with the content. */
  readonly attitude: Attitude;
  /** The entities that the sources refer to. */
  readonly speakers?: readonly EntityId<I>[] | undefined;
  /** The words that name who speaks. */
  readonly sources?: readonly Selector<I>[] | undefined;
  /** The words that ascribe the content. */
  readonly cues?: readonly CueDraft<I>[] | undefined;
  /** What is ascribed, without quotation marks, in pieces where other words intervene. */
  readonly content?: readonly Selector<I>[] | undefined;
  /** The quote in whose content this one stands. */
  readonly within?: I['quote'] | null | undefined;
  /** The quote that this one gives again. */
  readonly restates?: I['quote'] | null | undefined;
}
