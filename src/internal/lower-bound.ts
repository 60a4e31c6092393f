import { intAt } from './int-at.ts';

/** Counts the numbers, sorted ascending, that are less than another. */
export function lowerBound(numbers: Int32Array, limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (intAt(numbers, middle) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
