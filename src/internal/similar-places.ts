import search from 'approx-string-match';
import type { CandidatePlace } from './candidate-place.ts';
import { windowsNear } from './windows-near.ts';

/** Share of the words that may be wrong. */
const WRONG = 0.2;
/** Most wrong characters, however long the words. */
const MOST_WRONG = 32;
/** So few wrong characters are looked for first, near the pieces of the words that are right. */
const FEW_WRONG = 3;

/** Finds the places with the fewest wrong characters: near right pieces for a few of them, else in all of the text. */
function matchesOf(text: string, words: string, allowed: number): CandidatePlace[] {
  const few = Math.min(FEW_WRONG, allowed);
  const matches = (windowsNear(text, words, few) ?? []).flatMap(({ from, to }) =>
    search(text.slice(from, to), words, few).map(({ start, end, errors }) => ({
      at: start + from,
      to: end + from,
      errors,
    })),
  );
  const found =
    matches.length > 0
      ? matches
      : search(text, words, allowed).map(({ start, end, errors }) => ({ at: start, to: end, errors }));
  const least = found.reduce((fewest, { errors }) => Math.min(fewest, errors), allowed);
  return found.filter(({ errors }) => errors === least);
}

/**
 * Finds the places where words stand with the fewest wrong characters, a fifth of them at most (Myers 1999). Of
 * places that overlap, the one whose length is nearest to the words counts.
 */
export function similarPlaces(text: string, words: string): CandidatePlace[] {
  const allowed = Math.min(MOST_WRONG, Math.floor(words.length * WRONG));
  if (allowed === 0) return [];
  const places: CandidatePlace[] = [];
  const gap = ({ at, to }: CandidatePlace): number => Math.abs(to - at - words.length);
  for (const place of matchesOf(text, words, allowed).sort((a, b) => a.at - b.at || a.to - b.to)) {
    const last = places[places.length - 1];
    if (last === undefined || place.at >= last.to) places.push(place);
    else if (gap(place) < gap(last)) places[places.length - 1] = place;
  }
  return places;
}
