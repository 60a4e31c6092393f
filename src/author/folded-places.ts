import type { Scope } from './scope.ts';

/** Finds all places of folded words in a block, as folded offsets, ascending; overlapping ones too. */
export function foldedPlaces({ folded, found }: Scope, words: string): readonly number[] {
  const known = found.get(words);
  if (known !== undefined) return known;
  const places: number[] = [];
  if (words !== '') {
    for (let at = folded.text.indexOf(words); at !== -1; at = folded.text.indexOf(words, at + 1)) places.push(at);
  }
  found.set(words, places);
  return places;
}
