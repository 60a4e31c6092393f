import type { Candidate } from './candidate.ts';
import type { Selector } from './selector.ts';

/**
 * Gives the place where the words and their context stand as they are: at the very offset of `near`; or, of a
 * TextQuoteSelector of the text, anywhere, if in one place alone.
 */
export function verbatimPlace(
  text: string,
  { type, exact, near, nth, prefix = '', suffix = '' }: Selector,
): Candidate | undefined {
  if (exact === undefined || nth !== undefined) return undefined;
  const whole = prefix + exact + suffix;
  let start: number | undefined;
  if (near !== undefined && text.startsWith(whole, near - prefix.length)) start = near;
  else if (type !== undefined) {
    const first = text.indexOf(whole);
    if (first !== -1 && text.indexOf(whole, first + 1) === -1) start = first + prefix.length;
  }
  return start === undefined || start < prefix.length ? undefined : { start, end: start + exact.length };
}
