import { assertArticle, assertKeys, unsupported } from '../basics/errors.ts';
import { countBefore } from '../basics/sorted.ts';
import { startingIn } from '../basics/span-order.ts';
import { cached } from '../lookup/cache.ts';
import { quotedStretches } from '../lookup/quote-structure.ts';
import type { Article, Ids } from '../model/types.ts';
import { unicodeExpression } from '../words/expressions.ts';
import { getBlock } from './get-block.ts';

/** Sizes of a text or of one block. */
export interface TextMeasures {
  /** Characters as readers see them (grapheme clusters of Unicode), white space included. */
  readonly characters: number;
  /** Words, as Unicode segments them. */
  readonly words: number;
  /** Sentences of the article. */
  readonly sentences: number;
  /** Share of the text that stands in quotation marks as somebody's quotation, from 0 to 1, by UTF-16 code units. */
  readonly quotedShare: number;
  /** Minutes that reading takes at 238 words a minute (Brysbaert 2019, silent reading of English non-fiction). */
  readonly readingMinutes: number;
}

const KEYS = ['block'];
const WORDS_A_MINUTE = 238;

/**
 * Measures the text of an article, or of one block.
 *
 * Words and characters are counted by `Intl.Segmenter` for the language of the article, sentences are the
 * article's own.
 *
 * @param article - The article.
 * @param options - `block`: measure this block alone; left out, the whole text.
 * @returns Fresh measures.
 * @throws `RangeError` for an unknown block, with the nearest ids; `TypeError` for an unknown option; a
 * `NotSupportedError` in a runtime without `Intl.Segmenter`.
 * @example
 * ```ts
 * import { article, measureText } from 'kerry-moscow-visit';
 *
 * measureText(article).words; // => 518
 * measureText(article, { block: 'kicker' }).characters; // => 8
 * ```
 */
export function measureText<I extends Ids>(
  article: Article<I>,
  options?: {
    /** The block to be measured. */
    readonly block?: I['block'] | undefined;
  },
): TextMeasures;
export function measureText(article: Article, options: { readonly block?: string | undefined } = {}): TextMeasures {
  assertArticle(article);
  assertKeys('options', options, KEYS);
  if (typeof Intl === 'undefined' || Intl.Segmenter === undefined) throw unsupported('measureText', 'Intl.Segmenter');
  const stretches = cached(article, quotedStretches);
  const { text, language, sentences } = article;
  const { start, end } =
    options.block === undefined ? { start: 0, end: text.length } : getBlock(article, options.block);
  const exact = text.slice(start, end);
  const graphemes = new Intl.Segmenter(language, { granularity: 'grapheme' });
  const wordsIn = new Intl.Segmenter(language, { granularity: 'word' });
  let characters = 0;
  let words = 0;
  // In pieces: no word or character goes on over a line break or a space between letters, and long strings take a
  // segmenter very long.
  for (const piece of exact.split(unicodeExpression('(?<=\\n)|(?<=\\p{L} )(?=\\p{L})'))) {
    for (const _ of graphemes.segment(piece)) characters++;
    for (const { isWordLike } of wordsIn.segment(piece)) if (isWordLike) words++;
  }
  let quoted = 0;
  for (let i = countBefore(stretches, (stretch) => stretch.end, start); i < stretches.length; i++) {
    const stretch = stretches[i];
    if (stretch === undefined || stretch.start >= end) break;
    quoted += Math.max(0, Math.min(end, stretch.end) - Math.max(start, stretch.start));
  }
  return {
    characters,
    words,
    sentences: startingIn(sentences, start, end).length,
    quotedShare: end === start ? 0 : quoted / (end - start),
    readingMinutes: words / WORDS_A_MINUTE,
  };
}
