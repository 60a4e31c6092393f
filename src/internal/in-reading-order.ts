import { intAt } from './int-at.ts';

/** A text at least this many times as long as its spans are many is sorted by comparison, for counting would not pay. */
const SPARSE = 16;

/**
 * Gives the order in which spans are read: start ascending, then end descending, then as given. Dense ones are
 * sorted by counting, in the length of the text and their number.
 */
export function inReadingOrder(starts: Int32Array, ends: Int32Array): Int32Array {
  const count = starts.length;
  const order = new Int32Array(count);
  let limit = 0;
  for (let i = 0; i < count; i++) {
    order[i] = i;
    if (intAt(starts, i) > limit) limit = intAt(starts, i);
  }
  const byEnd = (a: number, b: number): number => intAt(ends, b) - intAt(ends, a) || a - b;
  if (limit > SPARSE * count) return order.sort((a, b) => intAt(starts, a) - intAt(starts, b) || byEnd(a, b));
  const next = new Int32Array(limit + 2);
  for (let i = 0; i < count; i++) {
    const key = intAt(starts, i) + 1;
    next[key] = intAt(next, key) + 1;
  }
  for (let key = 1; key <= limit; key++) next[key] = intAt(next, key) + intAt(next, key - 1);
  for (let i = 0; i < count; i++) {
    const key = intAt(starts, i);
    const place = intAt(next, key);
    order[place] = i;
    next[key] = place + 1;
  }
  // Those that start together now stand as given.
  for (let from = 0, to = 1; from < count; from = to, to++) {
    const start = intAt(starts, intAt(order, from));
    while (to < count && intAt(starts, intAt(order, to)) === start) to++;
    if (to - from > 1) order.subarray(from, to).sort(byEnd);
  }
  return order;
}
