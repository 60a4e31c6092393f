import { intAt } from './int-at.ts';

/** Counts the numbers, sorted ascending, that are less than another; it is known to be from `low` to `high`. */
export function lowerBound(numbers: Int32Array, limit: number, low = 0, high = numbers.length): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (intAt(numbers, middle) < limit) from = middle + 1;
    else to = middle;
  }
  return from;
}
