import { Diff } from 'diff';
import { element } from '../basics/sorted.ts';
import { areAlike } from '../words/alike-words.ts';
import { isSenseWord } from '../words/same-sense.ts';

/** A stretch of two lists: the same in both, or replaced. */
export interface Stretch {
  /** Whether the two are the same. */
  readonly equal: boolean;
  /** Where it begins and ends in the old list. */
  readonly old: readonly [from: number, to: number];
  /** Where it begins and ends in the new one. */
  readonly new: readonly [from: number, to: number];
}

/** Edits up to which two lists are compared; beyond, one is taken to replace the other. */
const MOST_EDITS = 2000;

/** Compares two lists of words (Myers 1986) as stretches in order; a rewrite is one stretch, replaced. */
export function stretchesOf(before: readonly string[], after: readonly string[]): readonly Stretch[] {
  // The class itself compares lists as they are; the functions of the library beside it each bring more.
  const changes = new Diff<string, readonly string[]>().diff(before, after, { maxEditLength: MOST_EDITS });
  if (changes === undefined) return [{ equal: false, old: [0, before.length], new: [0, after.length] }];
  const stretches: Stretch[] = [];
  let [from, to] = [0, 0];
  let [oldFrom, newFrom] = [0, 0];
  const close = (equal: boolean): void => {
    if (from > oldFrom || to > newFrom) stretches.push({ equal, old: [oldFrom, from], new: [newFrom, to] });
    [oldFrom, newFrom] = [from, to];
  };
  for (const { added, removed, count } of changes) {
    const equal = !added && !removed;
    if (equal) close(false);
    if (!added) from += count;
    if (!removed) to += count;
    if (equal) close(true);
  }
  close(false);
  return stretches;
}

/** Tells whether a word is another but for a slip; what tells of the sense, such as a number, is no slip for another. */
const isSlip = (one: string, other: string): boolean =>
  one === other || (areAlike(one, other) && !isSenseWord(one) && !isSenseWord(other));

/** So many words are compared with one another in a replaced stretch. */
const MOST_COMPARED = 64;

/** Pairs words that are the same, or the same but for a slip, in order. */
export function pairedWords(
  before: readonly string[],
  after: readonly string[],
): readonly (readonly [number, number])[] {
  return stretchesOf(before, after).flatMap(({ equal, old: [from, to], new: [newFrom, newTo] }) => {
    if (equal) return Array.from({ length: to - from }, (_, i) => [from + i, newFrom + i] as const);
    if (to - from > MOST_COMPARED || newTo - newFrom > MOST_COMPARED) return [];
    const pairs: (readonly [number, number])[] = [];
    let next = newFrom;
    for (let i = from; i < to; i++) {
      const found = after.slice(next, newTo).findIndex((word) => isSlip(element(before, i), word));
      if (found === -1) continue;
      pairs.push([i, next + found]);
      next += found + 1;
    }
    return pairs;
  });
}
