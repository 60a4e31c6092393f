import type { EntityId, Ids } from './ids.ts';
import type { Modality } from './modality.ts';
import type { Span } from './span.ts';

/**
 * The kinds of quote.
 *
 * @example
 * ```ts
 * import { quoteKinds } from 'kerry-moscow-visit';
 *
 * quoteKinds; // => ['direct', 'indirect', 'mixed']
 * ```
 */
export const quoteKinds = /* @__PURE__ */ Object.freeze(['direct', 'indirect', 'mixed'] as const);

/** Whether the content of a quote stands in quotation marks: all of it, none of it, or some. */
export type QuoteKind = (typeof quoteKinds)[number];

/**
 * The attitudes of PARC 3.
 *
 * @example
 * ```ts
 * import { attitudes } from 'kerry-moscow-visit';
 *
 * attitudes; // => ['assertion', 'belief', 'fact', 'eventuality']
 * ```
 */
export const attitudes = /* @__PURE__ */ Object.freeze(['assertion', 'belief', 'fact', 'eventuality'] as const);

/** The speaker's attitude to the content, after PARC 3: said, believed, known, or intended and wished. */
export type Attitude = (typeof attitudes)[number];

/** An attribution relation after PARC 3 and PolNeAR: content that a cue ascribes to a source. */
export interface Quote<out I extends Ids = Ids> {
  /** Id, a slug that says what is said. */
  readonly id: I['quote'];
  /** Direct, indirect or mixed, as its passages are quoted. */
  readonly kind: QuoteKind;
  /** What the speaker does with the content. */
  readonly attitude: Attitude;
  /** Whether the saying took place, or is planned, hoped for, demanded, possible or denied. */
  readonly modality: Modality;
  /** The entities that the sources refer to; empty when unnamed. */
  readonly speakers: readonly EntityId<I>[];
  /** The entities that are spoken to; empty when none is named. */
  readonly addressees: readonly EntityId<I>[];
  /** The words that name who speaks; empty when nobody is named. */
  readonly sources: readonly Span[];
  /** The words that ascribe the content. */
  readonly cues: readonly Cue[];
  /** What is ascribed, in pieces where other words intervene; no piece crosses a block. */
  readonly content: readonly Passage[];
  /** The expression that dates the saying: "on Friday"; `null` where none does. */
  readonly time: I['time'] | null;
  /** The quote in whose content this one stands; `null` at top level. */
  readonly within: I['quote'] | null;
  /** The quote that this one gives again, in headline, standfirst or lead; `null` otherwise. */
  readonly restates: I['quote'] | null;
}

/** The words that ascribe content to a source: "said", "according to", a headline's dash. */
export interface Cue extends Span {
  /** Dictionary form: `say`, `according to`, `—`. */
  readonly lemma: string;
}

/** One stretch of a quote's content, without quotation marks. */
export interface Passage extends Span {
  /**
   * Whether quotation marks open and close exactly this passage, alone or with those of its quote that stand next to it.
   * A pair of marks without a doubt makes it so; elsewhere the author says, and without a word of the author the marks.
   */
  readonly quoted: boolean;
  /** Whether the words stand inside quotation marks: their own, or those of a quote around them. */
  readonly verbatim: boolean;
}
