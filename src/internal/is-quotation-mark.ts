import { CLOSING_MARKS } from './closing-marks.ts';

/** Tells whether a character is a quotation mark of any script, opening or closing; `''` is none. */
export function isQuotationMark(character: string): boolean {
  return character !== '' && (character in CLOSING_MARKS || '」』》〉'.includes(character));
}
