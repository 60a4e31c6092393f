import { clippedRange } from '../basics/clipped-range.ts';
import { assertArticle, assertKeys, misuse, unsupported } from '../basics/errors.ts';
import { oneOf, valuesOf } from '../basics/filtering.ts';
import { countBefore } from '../basics/sorted.ts';
import { startingIn } from '../basics/span-order.ts';
import { cached } from '../lookup/cache.ts';
import { quotedStretches } from '../lookup/quote-structure.ts';
import { blockKinds } from '../model/block.ts';
import type { Article, BlockKind, Ids, TextRange } from '../model/types.ts';
import { unicodeExpression } from '../words/expressions.ts';
import { getBlock } from './get-block.ts';

/** Sizes of a text or of parts of it. */
export interface TextMeasures {
  /** Characters as readers see them (grapheme clusters of Unicode), white space included. */
  readonly characters: number;
  /** Words, as Unicode segments them. */
  readonly words: number;
  /** Sentences of the article that start there. */
  readonly sentences: number;
  /** Share of the characters that stand in quotation marks as somebody's quotation, from 0 to 1. */
  readonly quotedShare: number;
  /** Minutes that reading takes at 238 words a minute (Brysbaert 2019, silent reading of English non-fiction). */
  readonly readingMinutes: number;
}

/** What is to be measured, as callers give it. */
interface Choice {
  readonly block?: string | undefined;
  readonly kind?: BlockKind | readonly BlockKind[] | undefined;
  readonly range?: TextRange | undefined;
}

const KEYS = ['block', 'kind', 'range'] as const satisfies readonly (keyof Choice)[];
const WORDS_A_MINUTE = 238;

/**
 * Counts characters, words and sentences of the text: of an article, of one block, of all blocks of a kind, or of a
 * stretch. Tells the quoted share and the reading time, too.
 *
 * Words and characters are counted by `Intl.Segmenter` for the language of the article, sentences are the
 * article's own.
 *
 * @category Text
 * @param article - The article.
 * @param options - One of `block`: measure this block alone; `kind`: all blocks of a kind, or of one of a list of kinds,
 * together; `range`: a stretch, as far as it lies in the text, any span will do. Left out, the whole text.
 * @returns Fresh measures.
 * @throws `RangeError` for an unknown block or kind, with the nearest ones, and for offsets that are no whole numbers or
 * run backwards; `TypeError` for an unknown option, and for two of them; a `NotSupportedError` in a runtime without
 * `Intl.Segmenter`.
 * @example
 * ```ts
 * import { article, measureText } from 'kerry-moscow-visit';
 *
 * measureText(article).words; // => 518
 * measureText(article, { block: 'kicker' }).characters; // => 8
 * measureText(article, { kind: ['kicker', 'headline'] }).sentences; // => 2
 * measureText(article, { range: { start: 0, end: 3 } }).words; // => 1
 * ```
 */
export function measureText<I extends Ids>(
  article: Article<I>,
  options?: {
    /** The block to be measured. */
    readonly block?: I['block'] | undefined;
    /** The kind of the blocks to be measured, or several kinds. */
    readonly kind?: BlockKind | readonly BlockKind[] | undefined;
    /** The stretch of the text to be measured. */
    readonly range?: TextRange | undefined;
  },
): TextMeasures;
export function measureText(article: Article, options: Choice = {}): TextMeasures {
  assertArticle(article);
  assertKeys('options', options, KEYS);
  const parts = partsOf(article, options);
  if (typeof Intl === 'undefined' || Intl.Segmenter === undefined) throw unsupported('measureText', 'Intl.Segmenter');
  const stretches = cached(article, quotedStretches);
  const { text, language } = article;
  const graphemes = new Intl.Segmenter(language, { granularity: 'grapheme' });
  const wordsIn = new Intl.Segmenter(language, { granularity: 'word' });
  // In pieces: no word or character goes on over a line break or a space between letters, and long strings take a
  // segmenter very long.
  const breaks = unicodeExpression('(?<=\\n)|(?<=\\p{L} )(?=\\p{L})');
  let characters = 0;
  let words = 0;
  let sentences = 0;
  let quoted = 0;
  for (const { start, end } of parts) {
    let next = countBefore(stretches, (stretch) => stretch.end, start + 1);
    let from = start;
    for (const piece of text.slice(start, end).split(breaks)) {
      for (const { index } of graphemes.segment(piece)) {
        characters++;
        while (from + index >= (stretches[next]?.end ?? Number.POSITIVE_INFINITY)) next++;
        if (from + index >= (stretches[next]?.start ?? Number.POSITIVE_INFINITY)) quoted++;
      }
      for (const { isWordLike } of wordsIn.segment(piece)) if (isWordLike) words++;
      from += piece.length;
    }
    sentences += startingIn(article.sentences, start, end).length;
  }
  return {
    characters,
    words,
    sentences,
    quotedShare: characters === 0 ? 0 : quoted / characters,
    readingMinutes: words / WORDS_A_MINUTE,
  };
}

/** Gives the stretches of the text that are to be measured. */
function partsOf(article: Article, choice: Choice): readonly TextRange[] {
  const given = KEYS.filter((key) => choice[key] !== undefined);
  if (given.length > 1) throw misuse('options', 'one of "block", "kind" and "range" at most', given.join(' and '));
  const { block, kind, range } = choice;
  if (block !== undefined) return [getBlock(article, block)];
  if (range !== undefined) return [clippedRange('options.range', range, article.text)];
  const kinds = valuesOf('options.kind', kind, oneOf(blockKinds));
  if (kinds === undefined) return [{ start: 0, end: article.text.length }];
  return article.blocks.filter((one) => kinds.has(one.kind));
}
