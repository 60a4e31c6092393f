import { isQuotationMark } from './is-quotation-mark.ts';

/** Longest run of white space between two paragraphs that still counts as a paragraph break. */
const LONGEST_BREAK = 64;

/** Tells whether the next paragraph opens with a mark, as a quotation that runs on over paragraphs does. */
function runsOn(text: string, end: number): boolean {
  const gap = /^\s*\n\s*/.exec(text.slice(end, end + LONGEST_BREAK));
  return gap !== null && isQuotationMark(text.charAt(end + gap[0].length));
}

/**
 * Tells whether quotation marks open and close exactly this stretch of the text. A quotation that runs on
 * over paragraphs has no closing mark before the last of them; its stretches count as closed.
 */
export function isQuoted(text: string, start: number, end: number): boolean {
  if (!isQuotationMark(text.charAt(start - 1))) return false;
  return isQuotationMark(text.charAt(end)) || runsOn(text, end);
}
