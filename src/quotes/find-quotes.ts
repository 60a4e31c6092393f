import type { Article, Ids, Quote } from '../model/types.ts';
import { matchingQuotes, type QuoteFilter } from './quote-filter.ts';

/**
 * Finds who said what, by speaker, kind, words and more: also by what quotes are about, attitude, modality, cue, block and
 * nesting.
 *
 * @category Quotes
 * @param article - The article.
 * @param filter - What is sought; several keys mean *and*, a list means *any of*, no key means all.
 * @returns Quotes in reading order in a fresh list; empty when there are none.
 * @throws `RangeError` for an unknown entity, block, kind, attitude or modality, with the nearest ones; `TypeError` for
 * an unknown key, and for a `text` or `cue` that is no words.
 * @example
 * ```ts
 * import { article, findQuotes } from 'kerry-moscow-visit';
 *
 * findQuotes(article, { about: 'syria' }).map(({ id }) => id); // => ['collaboration-on-syria']
 * findQuotes(article, { cue: ['want', 'demand'], nested: true }).map(({ id }) => id);
 * // => ['companies-want-to-stay', 'hunt-for-citizens']
 * ```
 */
export function findQuotes<I extends Ids>(article: Article<I>, filter?: QuoteFilter<I>): Quote<I>[];
export function findQuotes(article: Article, filter: QuoteFilter = {}): Quote[] {
  return matchingQuotes(article, filter);
}
