import type { Attitude } from './attitude.ts';
import type { Cue } from './cue.ts';
import type { EntityId } from './entity-id.ts';
import type { Ids } from './ids.ts';
import type { Passage } from './passage.ts';
import type { QuoteKind } from './quote-kind.ts';
import type { Span } from './span.ts';

/** An attribution relation after PARC 3 and PolNeAR: content that a cue ascribes to a source. */
export interface Quote<out I extends Ids = Ids> {
  /** Id, a slug that says what is said. */
  readonly id: I['quote'];
  /** Direct, indirect or mixed, as its passages are quoted. */
  readonly kind: QuoteKind;
  /** What the speaker does with the content. */
  readonly attitude: Attitude;
  /** The entities that the sources refer to; empty when unnamed. */
  readonly speakers: readonly EntityId<I>[];
  /** The words that name who speaks; empty when nobody is named. */
  readonly sources: readonly Span[];
  /** The words that ascribe the content. */
  readonly cues: readonly Cue[];
  /** What is ascribed, in pieces where other words intervene; no piece crosses a block. */
  readonly content: readonly Passage[];
  /** The quote in whose content this one stands; `null` at top level. */
  readonly within: I['quote'] | null;
  /** The quote that this one gives again, in headline, standfirst or lead; `null` otherwise. */
  readonly restates: I['quote'] | null;
}
