import { outOfRange } from './errors.ts';

/** Reads a number of a list; 0 outside of it. */
export function at(numbers: ArrayLike<number>, index: number): number {
  return numbers[index] ?? 0;
}

/** Reads a number of a typed array; 0 outside of it. Like `at`, but of one type alone, which engines read at full speed. */
export function intAt(numbers: Int32Array, index: number): number {
  return numbers[index] ?? 0;
}

/** Reads an element of a list of an article that has to be there: a list with holes is no article's. */
export function element<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw outOfRange('article', 'lists without holes', `nothing at ${index}`);
  return found;
}

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
