import { at } from './at.ts';

/** A text at least this many times as long as its spans are many is sorted by comparison, for counting would not pay. */
const SPARSE = 16;

/** Sorts positions by a key from 0 to `limit`, keeping the order of equal ones. */
function sortedByCount(positions: Int32Array, keyOf: (position: number) => number, limit: number): Int32Array {
  const next = new Int32Array(limit + 2);
  for (const position of positions) {
    const key = keyOf(position) + 1;
    next[key] = at(next, key) + 1;
  }
  for (let key = 1; key < next.length; key++) next[key] = at(next, key) + at(next, key - 1);
  const sorted = new Int32Array(positions.length);
  for (const position of positions) {
    const key = keyOf(position);
    const place = at(next, key);
    sorted[place] = position;
    next[key] = place + 1;
  }
  return sorted;
}

/**
 * Gives the order in which spans are read: start ascending, then end descending, then as given. Dense ones are
 * sorted by counting, in the length of the text and their number.
 */
export function inReadingOrder(starts: Int32Array, ends: Int32Array): Int32Array {
  const positions = Int32Array.from(starts.keys());
  let limit = 0;
  for (let i = 0; i < ends.length; i++) limit = Math.max(limit, at(ends, i), at(starts, i));
  if (limit > SPARSE * starts.length)
    return positions.sort((a, b) => at(starts, a) - at(starts, b) || at(ends, b) - at(ends, a) || a - b);
  const byEnd = sortedByCount(positions, (i) => limit - at(ends, i), limit);
  return sortedByCount(byEnd, (i) => at(starts, i), limit);
}
