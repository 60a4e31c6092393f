import { element } from './element.ts';

/** Counts the records, sorted by a number, whose number is less than another. */
export function countBefore<T>(records: readonly T[], numberOf: (record: T) => number, limit: number): number {
  let low = 0;
  let high = records.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (numberOf(element(records, middle)) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
