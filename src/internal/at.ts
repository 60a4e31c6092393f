/** Reads a number of a list; 0 outside of it. */
export function at(numbers: ArrayLike<number>, index: number): number {
  return numbers[index] ?? 0;
}
