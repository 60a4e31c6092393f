import { assertArticle } from '../internal/assert-article.ts';
import { commonContexts } from '../internal/common-contexts.ts';
import { outOfRange } from '../internal/out-of-range.ts';
import { placesOf } from '../internal/places-of.ts';
import { shortestContext } from '../internal/shortest-context.ts';
import { splitsCharacter } from '../internal/splits-character.ts';
import type { Article } from '../model/article.ts';
import type { FullTextQuoteSelector } from './full-text-quote-selector.ts';
import type { TextRange } from './text-range.ts';

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
 * import { article, getQuote, selectorFor } from 'kerry-moscow-visit';
 *
 * const [source] = getQuote(article, 'ministry-on-hope').sources;
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
  const others = placesOf(text, exact).filter(({ at }) => at !== start);
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
