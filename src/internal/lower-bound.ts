import { at } from './at.ts';

/** Counts the numbers, sorted ascending, that are less than another. */
export function lowerBound(numbers: ArrayLike<number>, limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at(numbers, middle) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
