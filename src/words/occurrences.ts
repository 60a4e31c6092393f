import { at } from '../basics/sorted.ts';
import type { TextRange } from '../model/types.ts';

/** A place that may be meant, in offsets of the text that was searched. */
export interface CandidatePlace extends TextRange {
  /** Wrong characters. */
  readonly errors: number;
}

/** Comparisons for each code unit of the text, above which measuring all places at once is the shorter way. */
const PATIENCE = 8;
/** Of longer words the beginning is sought first: engines take very long to seek long words in texts that repeat themselves. */
const LONGEST_SOUGHT = 256;

/** Finds all places of some words, overlapping ones too; linear in the text, however it repeats itself. */
export function placesOf(text: string, words: string): CandidatePlace[] {
  const places: CandidatePlace[] = [];
  const begins = words.slice(0, LONGEST_SOUGHT);
  let left = (PATIENCE * text.length) / words.length;
  for (let place = text.indexOf(begins); place !== -1; place = text.indexOf(begins, place + 1)) {
    if (left-- < 0) return placesAtOnce(text, words);
    if (begins === words || text.startsWith(words, place))
      places.push({ start: place, end: place + words.length, errors: 0 });
  }
  return places;
}

function placesAtOnce(text: string, words: string): CandidatePlace[] {
  const lengths = commonLengths(text + words, text.length);
  const places: CandidatePlace[] = [];
  for (let place = 0; place <= text.length - words.length; place++)
    if (at(lengths, place) >= words.length) places.push({ start: place, end: place + words.length, errors: 0 });
  return places;
}

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
