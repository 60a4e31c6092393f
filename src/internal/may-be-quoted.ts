import { marksAround } from './marks-around.ts';
import { ownMarks } from './own-marks.ts';

/** Tells whether a passage may be called quoted: marks of any kind stand on both of its sides, or are its own. */
export function mayBeQuoted(text: string, start: number, end: number): boolean {
  return marksAround(text, start, end) !== null || ownMarks(text, start, end) !== null;
}
