import { compareSpans } from '../basics/span-order.ts';
import { cached } from '../lookup/cache.ts';
import { quoteDepthsById } from '../lookup/quote-structure.ts';
import type { Article, Ids, Quote, Span } from '../model/types.ts';
import { matchingQuotes, type QuoteFilter } from './quote-filter.ts';

/** A stretch of the text that stands inside quotation marks, and whose words it gives. */
export interface QuotedPassage<out I extends Ids = Ids> extends Span {
  /** The quote that it is a passage of; of several that have just this passage the innermost. */
  readonly quote: Quote<I>;
}

/**
 * Lists the words in quotation marks and who says them: each stretch that stands there as somebody’s words, once.
 *
 * Of passages that lie in one another the outermost counts: a quotation with another inside is one stretch. Where
 * several quotes, each within the next, have the very same passage, the innermost is given, whose speaker uttered the
 * words; `attributionChain` tells who reports it. With a filter, the passages are those of the quotes that it means, and
 * may be part of what stands between two marks.
 *
 * @category Quotes
 * @param article - The article.
 * @param filter - Whose passages are sought; several keys mean *and*, a list means *any of*, no key means all.
 * @returns The passages without their marks, each with its quote, in reading order in a fresh list. Marked words that are
 * nobody’s quotation are not among them.
 * @throws `RangeError` and `TypeError` for what the filter does not know, as `findQuotes` does.
 * @example
 * ```ts
 * import { article, quotedPassages } from 'kerry-moscow-visit';
 *
 * quotedPassages(article, { text: 'strategic stability' }).map(({ exact }) => exact);
 * // => ['which is playing an important role in ensuring strategic stability in the world.']
 * quotedPassages(article, { block: 'p7' }).map(({ quote }) => quote.speakers[0]);
 * // => ['russian-government', 'russian-foreign-ministry']
 * ```
 */
export function quotedPassages<I extends Ids>(article: Article<I>, filter?: QuoteFilter<I>): QuotedPassage<I>[];
export function quotedPassages(article: Article, filter: QuoteFilter = {}): QuotedPassage[] {
  const quotes = matchingQuotes(article, filter);
  const depths = cached(article, quoteDepthsById);
  const depthOf = ({ id }: Quote): number => Number(depths.get(id));
  const marked = quotes.flatMap((quote) =>
    quote.content.flatMap(({ start, end, exact, verbatim }) => (verbatim ? [{ start, end, exact, quote }] : [])),
  );
  marked.sort((a, b) => compareSpans(a, b) || depthOf(b.quote) - depthOf(a.quote));
  const outermost: QuotedPassage[] = [];
  let reached = 0;
  for (const passage of marked) {
    if (passage.end <= reached) continue;
    outermost.push(passage);
    reached = passage.end;
  }
  return outermost;
}
