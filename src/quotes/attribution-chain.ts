import { recordById } from '../basics/errors.ts';
import { cached } from '../lookup/cache.ts';
import { quotesById } from '../lookup/records-by-id.ts';
import type { Article, Ids, Quote } from '../model/types.ts';

/**
 * Tells who quotes whom: the quotes from the outermost to the one given, each within the one before.
 *
 * @category Quotes
 * @param article - The article.
 * @param quote - Id of the innermost quote; `null` for what the article itself says, as in the `quote` of a statement.
 * @returns The quotes themselves, outermost first, in a fresh list; empty for the article’s own voice. Where quotes of
 * faulty data are within each other in a circle, each comes once.
 * @throws `RangeError` for an unknown id, with the nearest ids.
 * @example
 * ```ts
 * import { article, attributionChain } from 'kerry-moscow-visit';
 *
 * attributionChain(article, 'companies-want-to-stay').map(({ speakers }) => speakers[0]);
 * // => ['russian-foreign-ministry', 'us-companies']
 * attributionChain(article, null); // => []
 * ```
 */
export function attributionChain<I extends Ids>(article: Article<I>, quote: I['quote'] | null): Quote<I>[];
export function attributionChain(article: Article, quote: string | null): Quote[] {
  const byId = cached(article, quotesById);
  if (quote === null) return [];
  const chain = new Set<Quote>();
  let outer: Quote | undefined = recordById(byId, 'quote', 'a quote', quote);
  while (outer !== undefined && !chain.has(outer)) {
    chain.add(outer);
    outer = outer.within === null ? undefined : byId.get(outer.within);
  }
  return [...chain].reverse();
}
