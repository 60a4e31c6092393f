import { areNoPair } from './are-no-pair.ts';
import { marksAround } from './marks-around.ts';
import { ownMarks } from './own-marks.ts';

/**
 * Tells whether a passage is quoted: a pair of marks stands around it, or is the first and last of its own characters.
 * A quotation that runs on over paragraphs has no closing mark before the last of them; its passages count as closed.
 */
export function isQuoted(text: string, start: number, end: number): boolean {
  const around = marksAround(text, start, end);
  if (around !== null && !areNoPair(text, start, end, around)) return true;
  const own = ownMarks(text, start, end);
  return own !== null && !areNoPair(text, own.start, own.end, own.marks);
}
