import { misuse } from '../basics/errors.ts';
import { cached } from '../lookup/cache.ts';
import type { Article, Span } from '../model/types.ts';
import { globalExpression, isExpression } from '../words/expressions.ts';
import { caseless, caselessTextOf, type FoldedText, foldedRange, foldedTextOf } from '../words/folding.ts';

function placesOfWords(folded: FoldedText, words: string): [number, number][] {
  const places: [number, number][] = [];
  if (words === '') return places;
  for (let at = folded.text.indexOf(words); at !== -1; at = folded.text.indexOf(words, at + words.length))
    places.push([at, at + words.length]);
  return places;
}

function placesOfExpression(folded: FoldedText, expression: RegExp): [number, number][] {
  const places: [number, number][] = [];
  for (const match of folded.text.matchAll(globalExpression(expression))) {
    if (match[0] !== '') places.push([match.index, match.index + match[0].length]);
  }
  return places;
}

/**
 * Finds words whatever their typography: case, NO-BREAK SPACE and other white space, curly and straight
 * quotation marks, dashes, ligatures and soft hyphens make no difference.
 *
 * A regular expression is matched against the text with its typography made plain (spaces, straight marks,
 * hyphens, `...` for `…` and the like, as NFKC writes it) and its case kept; `g` and `y` make no difference, and its `lastIndex` is left alone. Empty words and
 * empty matches find nothing. Places do not overlap.
 *
 * @param article - The article.
 * @param query - The words, or a regular expression.
 * @returns Fresh verbatim spans in reading order, offsets in UTF-16 code units; empty when there are none.
 * @throws `TypeError` for a query that is neither.
 * @example
 * ```ts
 * import { article, searchText } from 'kerry-moscow-visit';
 *
 * searchText(article, 'us secretary of state').length; // => 7
 * searchText(article, /\$[\d.]+ billion/).map(({ exact }) => exact); // => ['$29.2 billion']
 * ```
 */
export function searchText(article: Article, query: string | RegExp): Span[] {
  const expression = isExpression(query) ? query : null;
  if (expression === null && typeof query !== 'string')
    throw misuse('query', 'a string or a regular expression', query);
  const folded = cached(article, expression === null ? caselessTextOf : foldedTextOf);
  const places =
    expression === null ? placesOfWords(folded, caseless(String(query))) : placesOfExpression(folded, expression);
  const spans: Span[] = [];
  let reached = 0;
  for (const [at, to] of places) {
    const { start, end } = foldedRange(folded, at, to);
    if (start < reached) continue;
    spans.push({ start, end, exact: article.text.slice(start, end) });
    reached = end;
  }
  return spans;
}
