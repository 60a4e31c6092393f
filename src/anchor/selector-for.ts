import { assertArticle, outOfRange } from '../basics/errors.ts';
import type { Article, TextRange } from '../model/types.ts';
import { splitsCharacter } from '../words/characters.ts';
import { placesOf } from '../words/occurrences.ts';
import { commonContexts, shortestContext } from './distinct-context.ts';
import type { TextQuoteSelector } from './locate.ts';

/** A TextQuoteSelector with nothing left out. */
export interface FullTextQuoteSelector extends TextQuoteSelector {
  /** The W3C name of this kind of selector. */
  readonly type: 'TextQuoteSelector';
  /** Words directly before; `''` where none are needed. */
  readonly prefix: string;
  /** Words directly after; `''` where none are needed. */
  readonly suffix: string;
}

/**
 * Makes the W3C TextQuoteSelector of a place, with the shortest prefix and suffix that single it out; `locate`
 * finds the place again by it.
 *
 * @param article - The article.
 * @param range - The place, half-open, in UTF-16 code units; any span will do.
 * @returns A fresh selector; prefix and suffix are `''` where the words stand only once. Of several shortest
 * contexts the one with the shorter prefix is taken. No surrogate pair is cut.
 * @throws `RangeError` for a place that is empty, runs backwards or lies outside the text.
 * @example
 * ```ts
 * import { article, getQuote } from 'kerry-moscow-visit';
 * import { selectorFor } from 'kerry-moscow-visit/anchor';
 *
 * const [source] = getQuote(article, 'hope-and-global-climate').sources;
 * source && selectorFor(article, source);
 * // => { type: 'TextQuoteSelector', exact: 'the ministry', prefix: 'a," ', suffix: '' }
 * ```
 */
export function selectorFor(article: Article, range: TextRange): FullTextQuoteSelector {
  assertArticle(article);
  const { text } = article;
  const { start, end } = range;
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length || start >= end)
    throw outOfRange('range', `a place in the text, 0 to ${text.length}`, `${start} to ${end}`);
  const exact = text.slice(start, end);
  const others = placesOf(text, exact).filter((other) => other.start !== start);
  const room = { before: start, after: text.length - end };
  const shortest = shortestContext(commonContexts(text, start, end, others), room);
  // Half a character would be lost where the selector is written as UTF-8.
  const before = shortest.before + Number(splitsCharacter(text, start - shortest.before));
  const after = shortest.after + Number(splitsCharacter(text, end + shortest.after));
  return {
    type: 'TextQuoteSelector',
    exact,
    prefix: text.slice(start - before, start),
    suffix: text.slice(end, end + after),
  };
}
