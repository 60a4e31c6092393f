/** Reads a number of a typed array; 0 outside of it. Like `at`, but of one type alone, which engines read at full speed. */
export function intAt(numbers: Int32Array, index: number): number {
  return numbers[index] ?? 0;
}
