import type { EntityId } from '../model/entity-id.ts';
import type { Ids } from '../model/ids.ts';
import type { QuoteKind } from '../model/quote-kind.ts';

/** Which quotes are sought; several keys mean *and*, none means all. */
export interface QuoteFilter<out I extends Ids = Ids> {
  /** Somebody who speaks. */
  readonly speaker?: EntityId<I> | undefined;
  /** An entity with a mention in the content; what a metonym literally names does not count. */
  readonly about?: EntityId<I> | undefined;
  /** Direct, indirect or mixed. */
  readonly kind?: QuoteKind | undefined;
  /** The block that a passage, cue or source stands in. */
  readonly block?: I['block'] | undefined;
  /** Words in a passage, typography and case aside, or a regular expression; empty words and empty matches are in none. */
  readonly text?: string | RegExp | undefined;
  /** `true` for quotes within another, `false` for those that are not; left out, both. */
  readonly nested?: boolean | undefined;
}
