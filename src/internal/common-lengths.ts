import { at } from './at.ts';

/**
 * Measures, for each place of a text, how many code units from there on are the same as from one offset on: the
 * Z-function, in time linear in the text.
 */
export function commonLengths(text: string, offset: number): Int32Array {
  // The stretch from the offset on, then the text: a match in the first is known when the second is reached.
  const size = text.length - offset;
  const total = size + text.length;
  const unitAt = (i: number): number => text.charCodeAt(i < size ? offset + i : i - size);
  const lengths = new Int32Array(total);
  let left = 0;
  let right = 0;
  for (let i = 1; i < total; i++) {
    // What begins in the first part ends with it, and so does what it is compared with.
    const limit = Math.min(size, (i < size ? size : total) - i);
    let length = i < right ? Math.min(right - i, at(lengths, i - left), limit) : 0;
    while (length < limit && unitAt(length) === unitAt(i + length)) length++;
    lengths[i] = length;
    if (i + length > right) {
      left = i;
      right = i + length;
    }
  }
  return lengths.subarray(size);
}
