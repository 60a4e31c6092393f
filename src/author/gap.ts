import type { Span } from '../model/types.ts';

/**
 * The kinds of gap that `findGaps` tells, each with what it means:
 *
 * - `marks-in-no-quote`: words in quotation marks that are no passage of a quote, no scare quote and no name.
 * - `cue-in-no-quote`: words that are a cue elsewhere in the article, and none here; in English also "said", "says",
 *   "told" and "according to".
 * - `number-in-no-figure`: digits, or an English number in words, in no figure, no time and no name.
 * - `date-in-no-time`: a month, a weekday, "last year", "today" and the like in the article's language, in no time.
 * - `name-in-no-mention`: words with a capital in the midst of a sentence, in no mention and no time.
 * - `mentioned-elsewhere`: the name of an entity, or words that are a mention elsewhere, and none here.
 * - `pronoun-in-no-mention`: an English pronoun of persons in no mention.
 * - `source-in-no-mention`: the source of a quote that has speakers, without a mention in it.
 * - `source-without-speaker`: the source of a quote that has no speakers, with a mention in it.
 * - `entity-in-no-mention`: an entity that no mention refers to or literally names.
 *
 * @example
 * ```ts
 * import { gapKinds } from 'kerry-moscow-visit/author';
 *
 * gapKinds.includes('date-in-no-time'); // => true
 * ```
 */
export const gapKinds = /* @__PURE__ */ Object.freeze([
  'marks-in-no-quote',
  'cue-in-no-quote',
  'number-in-no-figure',
  'date-in-no-time',
  'name-in-no-mention',
  'mentioned-elsewhere',
  'pronoun-in-no-mention',
  'source-in-no-mention',
  'source-without-speaker',
  'entity-in-no-mention',
] as const);

/** The kind of a gap: what is not annotated. */
export type GapKind = (typeof gapKinds)[number];

/** Something that a complete annotation would have. */
export interface Gap {
  /** What is not annotated. */
  readonly kind: GapKind;
  /** The words, verbatim; `null` for an entity, which stands nowhere. */
  readonly span: Span | null;
  /** Where in the article: the block of the words, or the record that lacks something. */
  readonly path: readonly (string | number)[];
  /** What is missing, and where, in a sentence. */
  readonly message: string;
}
