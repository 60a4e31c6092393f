import { commonContexts } from '../internal/common-contexts.ts';
import { derivedOf } from '../internal/derived-of.ts';
import { foldedArticle } from '../internal/folded-article.ts';
import { outOfRange } from '../internal/out-of-range.ts';
import { placesOf } from '../internal/places-of.ts';
import { shortestContext } from '../internal/shortest-context.ts';
import type { Article } from '../model/article.ts';
import type { TextQuoteSelector } from './text-quote-selector.ts';
import type { TextRange } from './text-range.ts';

/**
 * Makes the W3C TextQuoteSelector of a place, with the shortest prefix and suffix that single it out; `locate`
 * finds the place again by it.
 *
 * @param article - The article.
 * @param range - The place, half-open, in UTF-16 code units; any span will do.
 * @returns A fresh selector; prefix and suffix are `''` where the words stand only once. Of several shortest
 * contexts the one with the shorter prefix is taken.
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
export function selectorFor(article: Article, range: TextRange): Required<TextQuoteSelector> {
  derivedOf(article, foldedArticle);
  const { text } = article;
  const { start, end } = range;
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length || start >= end)
    throw outOfRange('range', `a place in the text, 0 to ${text.length}`, `${start} to ${end}`);
  const exact = text.slice(start, end);
  const others = placesOf(text, exact).filter(({ at }) => at !== start);
  const room = { before: start, after: text.length - end };
  const { before, after } = shortestContext(commonContexts(text, start, end, others), room);
  return {
    type: 'TextQuoteSelector',
    exact,
    prefix: text.slice(start - before, start),
    suffix: text.slice(end, end + after),
  };
}
