import { intAt } from '../basics/sorted.ts';

/** Most spans of one stretch of the text that are put in order by insertion. */
const FEW = 16;

/** Orders a part by inserting each where it belongs: for few, the fastest way. */
function insertEach(
  order: Int32Array,
  from: number,
  to: number,
  compare: (left: number, right: number) => number,
): void {
  for (let i = from + 1; i < to; i++) {
    const one = intAt(order, i);
    let place = i;
    for (; place > from && compare(intAt(order, place - 1), one) > 0; place--) order[place] = intAt(order, place - 1);
    order[place] = one;
  }
}

/**
 * Gives the order in which spans are read: start ascending, then end descending, then as given. They are divided
 * into stretches of the text, about as many as they are themselves, and sorted in each.
 */
export function inReadingOrder(starts: Int32Array, ends: Int32Array): Int32Array {
  const count = starts.length;
  let limit = 0;
  for (let i = 0; i < count; i++) if (intAt(starts, i) > limit) limit = intAt(starts, i);
  let shift = 0;
  while (limit >> shift > count) shift++;
  const stretches = (limit >> shift) + 1;
  const next = new Int32Array(stretches + 1);
  for (let i = 0; i < count; i++) {
    const after = (intAt(starts, i) >> shift) + 1;
    next[after] = intAt(next, after) + 1;
  }
  for (let stretch = 1; stretch < stretches; stretch++) next[stretch] = intAt(next, stretch) + intAt(next, stretch - 1);
  const order = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const stretch = intAt(starts, i) >> shift;
    const place = intAt(next, stretch);
    order[place] = i;
    next[stretch] = place + 1;
  }
  const compare = (left: number, right: number): number =>
    intAt(starts, left) - intAt(starts, right) || intAt(ends, right) - intAt(ends, left) || left - right;
  // Each mark has come to stand where the next stretch begins.
  let from = 0;
  for (let stretch = 0; stretch < stretches; stretch++) {
    const to = intAt(next, stretch);
    if (to - from > FEW) order.subarray(from, to).sort(compare);
    else insertEach(order, from, to, compare);
    from = to;
  }
  return order;
}
