import { isQuotationMark } from './is-quotation-mark.ts';
import { isWordCharacter } from './is-word-character.ts';

/** Tells which way a mark that looks the same on both sides turns, by what stands around it: 1 opens, -1 closes, 0 either. */
export function turnOf(text: string, offset: number): -1 | 0 | 1 {
  const before = text.charAt(offset - 1);
  const after = text.charAt(offset + 1);
  if (/\S/.test(after) && (/^[\s([{–—-]?$/.test(before) || isQuotationMark(before))) return 1;
  return /\S/.test(before) && !isWordCharacter(after) ? -1 : 0;
}
