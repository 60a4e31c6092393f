import { recordById } from '../basics/errors.ts';
import { cached } from '../lookup/cache.ts';
import { quotesById } from '../lookup/records-by-id.ts';
import type { Article, Ids, Quote } from '../model/types.ts';

/**
 * Gets the quote that an id names.
 *
 * @category Quotes
 * @param article - The article.
 * @param id - Id of the quote.
 * @returns The quote itself, frozen as the article is.
 * @throws `RangeError` for an unknown id, with the nearest ids.
 * @example
 * ```ts
 * import { article, getQuote } from 'kerry-moscow-visit';
 *
 * getQuote(article, 'hunt-for-citizens').speakers; // => ['russian-government']
 * ```
 */
export function getQuote<I extends Ids>(article: Article<I>, id: I['quote']): Quote<I>;
export function getQuote(article: Article, id: string): Quote {
  return recordById(cached(article, quotesById), 'id', 'a quote', id);
}
