import type { CandidatePlace } from './candidate-place.ts';

/** Finds all places of some words, overlapping ones too. */
export function placesOf(text: string, words: string): CandidatePlace[] {
  const places: CandidatePlace[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1))
    places.push({ at, to: at + words.length, errors: 0 });
  return places;
}
