import { CLOSING_MARKS } from './closing-marks.ts';
import { isSingleMark } from './is-single-mark.ts';
import { turnOf } from './turn-of.ts';

/** Longest passage, in code units, that is looked through. */
const LONGEST = 10_000;

/**
 * Tells whether a quotation between two marks is closed before the second of them: then other words stand between two
 * quotations. Single marks are not followed, for they are apostrophes too.
 */
export function closesEarly(text: string, start: number, end: number, open: string, close: string): boolean {
  if (end - start > LONGEST || isSingleMark(close)) return false;
  let depth = 0;
  for (let i = start; i < end; i++) {
    const one = text.charAt(i);
    if (one === close) depth += open === close ? turnOf(text, i) : -1;
    else if (one === open || CLOSING_MARKS[one]?.includes(close)) depth++;
    if (depth < 0) return true;
  }
  return false;
}
