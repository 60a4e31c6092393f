import { isQuotationMark } from './is-quotation-mark.ts';
import { isQuoted } from './is-quoted.ts';

/** Tells whether a passage may be called quoted: marks of any kind stand on both of its sides, or it is quoted by the rule. */
export function mayBeQuoted(text: string, start: number, end: number): boolean {
  return (isQuotationMark(text.charAt(start - 1)) && isQuotationMark(text.charAt(end))) || isQuoted(text, start, end);
}
