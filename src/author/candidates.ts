import { countBefore } from '../basics/sorted.ts';
import { foldedRange, foldText } from '../words/folding.ts';
import { foldedPlaces, type Scope } from './search-scope.ts';
import type { Selector } from './selector.ts';

/** One place that a selector may mean. */
export interface TextRange {
  /** Offset in the text, in UTF-16 code units. */
  readonly start: number;
  /** Offset after the last code unit in the text. */
  readonly end: number;
}

/** Says of each run of white space whether it holds a line break, which folding takes for a space. */
const breaks = (words: string): string =>
  (words.match(/\s+/g) ?? []).map((run) => /[\n\r\u2028\u2029]/.test(run)).join();

/** Finds the places in a block that the words of a selector, with what stands around them, may mean. */
export function candidatesIn(text: string, scope: Scope, selector: Selector): readonly TextRange[] {
  const fold = (words: string): string => foldText(words, false).text;
  const from = fold(selector.exact ?? selector.from);
  const closing = selector.exact === undefined ? fold(selector.to) : null;
  const ends = closing === null ? [] : foldedPlaces(scope, closing);
  const { prefix = '', suffix = '' } = selector;
  const before = fold(prefix);
  const after = fold(suffix);
  const { folded } = scope;
  /** Tells whether context stands at a place of the folded text, line breaks where it has them. */
  const hasContext = (context: string, words: string, at: number): boolean => {
    if (words === '' || !folded.text.startsWith(words, at)) return words === '';
    const { start, end } = foldedRange(folded, at, at + words.length);
    return breaks(context) === breaks(text.slice(scope.start + start, scope.start + end));
  };
  const candidates: TextRange[] = [];
  for (const at of foldedPlaces(scope, from)) {
    let to = at + from.length;
    if (closing !== null) {
      const end = ends[countBefore(ends, (place) => place, to)];
      if (end === undefined) break;
      to = end + closing.length;
    }
    const range = foldedRange(folded, at, to);
    const start = scope.start + range.start;
    const end = scope.start + range.end;
    if (!hasContext(prefix, before, at - before.length) && !text.endsWith(prefix, start)) continue;
    if (!hasContext(suffix, after, to) && !text.startsWith(suffix, end)) continue;
    // One character may fold to several: what begins and ends in it is one place.
    const last = candidates[candidates.length - 1];
    if (last === undefined || last.start !== start || last.end !== end) candidates.push({ start, end });
  }
  return candidates;
}

/**
 * Gives the place where the words and their context stand as they are: at the very offset of `near`; or, of a
 * TextQuoteSelector of the text, anywhere, if in one place alone.
 */
export function verbatimPlace(
  text: string,
  { type, exact, near, nth, prefix = '', suffix = '' }: Selector,
): TextRange | undefined {
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
