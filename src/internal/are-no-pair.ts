import { closesEarly } from './closes-early.ts';
import { isSingleMark } from './is-single-mark.ts';
import type { MarksAround } from './marks-around.ts';

const RIGHT_TO_LEFT = /^[\u0590-\u08ff]/;

/** Tells whether a mark is an apostrophe, by the letter on its other side; scripts with capitals alone have them. */
const isApostrophe = (mark: string, letter: string): boolean =>
  (mark === "'" || mark === '’') && letter.toLowerCase() !== letter.toUpperCase();

/**
 * Tells whether the marks on either side of a passage do not belong together: one is an apostrophe, or single and
 * the other double, or the passage stands between two quotations, or holds the end of one and the beginning of another.
 */
export function areNoPair(text: string, start: number, end: number, marks: MarksAround): boolean {
  const { open, close, runsOn, before, after } = marks;
  if (isApostrophe(open, before)) return true;
  if (runsOn) return false;
  if (isApostrophe(close, after) || isSingleMark(open) !== isSingleMark(close)) return true;
  const isApart = /\s/.test(text.charAt(start)) && /\s/.test(text.charAt(end - 1));
  if (isApart && open !== '«' && open !== '‹') return true;
  if ('」』》〉｣﹂﹄'.includes(open) && '「『《〈｢﹁﹃'.includes(close)) return true;
  if (open === '”' && close === '“' && !RIGHT_TO_LEFT.test(text.charAt(start))) return true;
  return closesEarly(text, start, end, open, close);
}
