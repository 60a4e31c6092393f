import { misuse } from '../basics/errors.ts';
import { countBefore } from '../basics/sorted.ts';
import { cached } from '../lookup/cache.ts';
import type { Article, Span, TextRange } from '../model/types.ts';
import { globalExpression, isExpression } from '../words/expressions.ts';
import { caseless, caselessTextOf, foldedRange, foldedTextOf, isWhole } from '../words/folding.ts';
import { placesOf } from '../words/occurrences.ts';

/**
 * Searches the text, ignoring case, kinds of spaces and quotation marks: NO-BREAK SPACE (NBSP) is as good as a space, a
 * curly mark as a straight one. Dashes, ligatures and soft hyphens make no difference either.
 *
 * A regular expression is matched against the text with its typography made plain (spaces, straight marks,
 * hyphens, `...` for `…` and the like, as NFKC writes it) and its case kept; `g` and `y` make no difference, and its `lastIndex` is left alone. Empty words and
 * empty matches find nothing. Places do not overlap, and cut no letter and nothing that folds as one: `das` is not found
 * in “daß”, `1` not in “½”, one person not in an emoji of a family.
 *
 * @category Text
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
  const words = expression === null ? caseless(String(query)) : '';
  const next = expression === null ? nextWords(folded.text, words) : nextMatch(folded.text, expression);
  const spans: Span[] = [];
  for (let place = next(0); place !== null; ) {
    const isFound = isWhole(folded, article.text, place.start, place.end);
    if (isFound) {
      const { start, end } = foldedRange(folded, place.start, place.end);
      spans.push({ start, end, exact: article.text.slice(start, end) });
    }
    // What cuts a letter hides nothing that begins within it.
    place = next(isFound ? place.end : place.start + 1);
  }
  return spans;
}

/** Finds the next place at an offset of folded text or after it; `null` for none. */
type Next = (from: number) => TextRange | null;

function nextWords(text: string, words: string): Next {
  const places = words === '' ? [] : placesOf(text, words);
  return (from) => places[countBefore(places, ({ start }) => start, from)] ?? null;
}

function nextMatch(text: string, given: RegExp): Next {
  const expression = globalExpression(given);
  return (from) => {
    expression.lastIndex = from;
    for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
      if (match[0] !== '') return { start: match.index, end: match.index + match[0].length };
      expression.lastIndex++;
    }
    return null;
  };
}
