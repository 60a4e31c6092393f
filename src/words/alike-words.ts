import { at } from '../basics/sorted.ts';

/** Share of the letters of a word that may differ, if nothing else is said. */
const DIFFERENT = 1 / 3;
/** Longer words are not compared letter by letter. */
const LONGEST = 64;

/**
 * Tells whether two words are one, but for a slip: at most a third of the letters of the longer one, or another share, are
 * wrong, missing, too many or two that changed places. By a third, a word of one or two letters is like no other.
 */
export function areAlike(one: string, other: string, different = DIFFERENT): boolean {
  const longest = Math.max(one.length, other.length);
  const allowed = Math.floor(longest * different);
  if (longest > LONGEST || Math.abs(one.length - other.length) > allowed) return false;
  return slips(one, other) <= allowed;
}

/** Counts the slips between two words: letters wrong, missing or too many, and neighbours that changed places (Damerau 1964). */
function slips(one: string, other: string): number {
  const width = other.length + 1;
  let [older, old, now] = [new Array<number>(width).fill(0), Array.from({ length: width }, (_, i) => i), [0]];
  for (let i = 1; i <= one.length; i++) {
    now = [i];
    for (let k = 1; k < width; k++) {
      const isSame = one[i - 1] === other[k - 1];
      let least = Math.min(at(old, k) + 1, at(now, k - 1) + 1, at(old, k - 1) + (isSame ? 0 : 1));
      const areSwapped = i > 1 && k > 1 && one[i - 1] === other[k - 2] && one[i - 2] === other[k - 1];
      if (areSwapped) least = Math.min(least, at(older, k - 2) + 1);
      now.push(least);
    }
    [older, old] = [old, now];
  }
  return at(old, width - 1);
}
