import { turnOf } from './turn-of.ts';

/**
 * Tells whether the quotation that a mark opens is closed, by one of the marks that may, before the end of a stretch: then other words stand between
 * two quotations. Single marks are not followed, for they are apostrophes too.
 */
export function closesEarly(text: string, start: number, end: number, mark: string, closing: string): boolean {
  if (closing.includes('’')) return false;
  let depth = 0;
  for (let i = start; i < end; i++) {
    const one = text.charAt(i);
    if (one === mark && closing.includes(one)) depth += turnOf(text, i);
    else if (one === mark) depth++;
    else if (closing.includes(one)) depth--;
    if (depth < 0) return true;
  }
  return false;
}
