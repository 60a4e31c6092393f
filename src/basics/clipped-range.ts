import type { TextRange } from '../model/types.ts';
import { assertObject, outOfRange } from './errors.ts';

/** Checks a stretch that a caller gives, and gives what of it lies in the text; an empty one where nothing does. */
export function clippedRange(argument: string, range: TextRange, text: string): TextRange {
  assertObject(argument, range);
  const { start, end } = range;
  if (!Number.isInteger(start) || !Number.isInteger(end) || start > end)
    throw outOfRange(argument, 'whole numbers, start at most end', `${start} to ${end}`);
  const clip = (offset: number): number => Math.min(Math.max(offset, 0), text.length);
  return { start: clip(start), end: clip(end) };
}
