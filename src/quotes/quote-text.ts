import { compareSpans } from '../basics/span-order.ts';
import type { Article, Ids } from '../model/types.ts';
import { getQuote } from './get-quote.ts';

/**
 * Gives the words of a quote: its passages, joined by a space, or by ` … ` where its cue or source intervened.
 *
 * @param article - The article.
 * @param id - Id of the quote.
 * @returns The verbatim words without quotation marks; `''` for a quote without content.
 * @throws `RangeError` for an unknown id, with the nearest ids.
 * @example
 * ```ts
 * import { article, quoteText } from 'kerry-moscow-visit';
 *
 * quoteText(article, 'tense-relations'); // => 'the situation in relations between the two states remained tense'
 * quoteText(article, 'companies-and-trade').includes('market, … Despite'); // => true
 * ```
 */
export function quoteText<I extends Ids>(article: Article<I>, id: I['quote']): string;
export function quoteText(article: Article, id: string): string {
  const { content, cues, sources } = getQuote(article, id);
  const breaks = [...cues, ...sources].sort(compareSpans);
  let words = '';
  let next = 0;
  content.forEach(({ start, exact }, i) => {
    const reached = content[i - 1]?.end ?? 0;
    let intervened = false;
    for (let at = breaks[next]; at !== undefined && at.start < start; at = breaks[++next]) {
      intervened ||= at.start >= reached;
    }
    if (i > 0) words += intervened ? ' … ' : ' ';
    words += exact;
  });
  return words;
}
