import search from 'approx-string-match';
import type { CandidatePlace } from './candidate-place.ts';

/** Share of the words that may be wrong. */
const WRONG = 0.2;
/** Most wrong characters, however long the words. */
const MOST_WRONG = 32;

/**
 * Finds the places where words stand with the fewest wrong characters, a fifth of them at most (Myers 1999). Of
 * places that overlap, the one whose length is nearest to the words counts.
 */
export function similarPlaces(text: string, words: string): CandidatePlace[] {
  const allowed = Math.min(MOST_WRONG, Math.floor(words.length * WRONG));
  if (allowed === 0) return [];
  const places: CandidatePlace[] = [];
  const gap = ({ at, to }: CandidatePlace): number => Math.abs(to - at - words.length);
  for (const { start, end, errors } of search(text, words, allowed).sort(
    (a, b) => a.start - b.start || a.end - b.end,
  )) {
    const place = { at: start, to: end, errors };
    const last = places[places.length - 1];
    if (last === undefined || start >= last.to) places.push(place);
    else if (gap(place) < gap(last)) places[places.length - 1] = place;
  }
  return places;
}
