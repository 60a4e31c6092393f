import type { TextRange } from '../model/types.ts';
import { unicodeExpression } from '../words/expressions.ts';
import type { Scopes } from './search-scope.ts';
import { scopeOf, selectPlace } from './selected-place.ts';
import type { PlaceHints, Selector } from './selector.ts';

/** One of several places that a selector fits, and what to add to the selector so that it means this one alone. */
export interface HintedPlace extends TextRange {
  /** What to add; keys that the selector has already are given anew. */
  readonly hints: PlaceHints;
}

/** So many words are tried before and after a place. */
const MOST_WORDS = 4;
/** Longest context that is tried, in UTF-16 code units. */
const LONGEST = 60;
/** So many places are told apart by words; of more, the hints are numbers. */
const MOST_COMPARED = 200;

const LETTERS = '[\\p{L}\\p{M}\\p{N}\\p{Cf}]+';
const WORD = `${LETTERS}(?:['’\\u2010\\u2011-]${LETTERS})*`;

/** Gives the words before and after a place of a block, whole ones, a longer stretch each time. */
function contextsOf(text: string, place: TextRange, block: TextRange): { prefixes: string[]; suffixes: string[] } {
  const word = unicodeExpression(WORD, 'gu');
  const from = Math.max(block.start, place.start - LONGEST);
  const to = Math.min(block.end, place.end + LONGEST);
  const before = text.slice(from, place.start);
  const after = text.slice(place.end, to);
  // A word at the end of a stretch that is cut may be half of one.
  const starts = [...before.matchAll(word)].map(({ index }) => index).filter((at) => at > 0 || from === block.start);
  const ends = [...after.matchAll(word)]
    .map(({ 0: { length }, index }) => index + length)
    .filter((at) => at < after.length || to === block.end);
  return {
    prefixes: starts.reverse().map((at) => before.slice(at)),
    suffixes: ends.map((at) => after.slice(0, at)),
  };
}

/** Gives what may tell a place from the others: its block, then words after and before it, few of them first. */
function* hintsOf(
  { text, blockOf }: Scopes,
  selector: Selector,
  place: TextRange,
  candidates: readonly TextRange[],
): Generator<PlaceHints> {
  const block = blockOf(place.start, place.end);
  if (block === undefined || selector.nth !== undefined) return;
  const within: PlaceHints = selector.in === undefined ? { in: block.id } : {};
  const rivals = candidates.filter((one) => one !== place && one.start >= block.start && one.end <= block.end);
  if (rivals.length === 0) yield within;
  if (candidates.length > MOST_COMPARED) return;
  const { prefixes, suffixes } = contextsOf(text, place, block);
  for (let i = 0; i < MOST_WORDS; i++) {
    const [prefix = '', suffix = ''] = [prefixes[i], suffixes[i]];
    // What is given already is not given shorter.
    const hasMore = suffix.length > (selector.suffix ?? '').length;
    if (hasMore && !rivals.some(({ end }) => text.startsWith(suffix, end))) yield { ...within, suffix };
    const hasMoreBefore = prefix.length > (selector.prefix ?? '').length;
    if (hasMoreBefore && !rivals.some(({ start }) => text.endsWith(prefix, start))) yield { ...within, prefix };
  }
}

/**
 * Finds, for the first places of several that a selector fits, what to add to it so that it means this one: its block, the
 * words around it, or its number. What is given was tried.
 */
export function placeHints(
  scopes: Scopes,
  selector: Selector,
  candidates: readonly TextRange[],
  most: number,
): readonly HintedPlace[] {
  return candidates.slice(0, most).map((place, i) => {
    for (const hints of hintsOf(scopes, selector, place, candidates)) {
      const hinted = { ...selector, ...hints };
      const scope = scopeOf(scopes, hinted);
      const found = scope && selectPlace(scopes, scope, hinted).place;
      if (found?.start === place.start && found.end === place.end) return { ...place, hints };
    }
    return { ...place, hints: { nth: i + 1 } };
  });
}

/** Writes hints as they are pasted into a draft: `{ in: 'p1', suffix: ' met' }`. */
export function hintsText(hints: PlaceHints): string {
  const quoted = (words: string): string =>
    `'${JSON.stringify(words).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
  const fields = Object.entries(hints).map(
    ([key, value]) => `${key}: ${typeof value === 'string' ? quoted(value) : value}`,
  );
  return `{ ${fields.join(', ')} }`;
}
