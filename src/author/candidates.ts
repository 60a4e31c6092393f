import { countBefore } from '../basics/sorted.ts';
import { splitsWord } from '../words/characters.ts';
import { foldedRange, foldText, isWhole } from '../words/folding.ts';
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
  const { folded } = scope;
  const fold = (words: string): string => foldText(words, false).text;
  const opening = fold(selector.exact ?? selector.from);
  const { prefix = '', suffix = '', whole = false } = selector;
  const [before, after] = [fold(prefix), fold(suffix)];
  const placeOf = (at: number, to: number): TextRange => {
    const { start, end } = foldedRange(folded, at, to);
    return { start: scope.start + start, end: scope.start + end };
  };
  /** Tells whether context stands at a place of the folded text, line breaks where it has them. */
  const hasContext = (context: string, words: string, at: number): boolean => {
    if (words === '' || !folded.text.startsWith(words, at)) return words === '';
    const { start, end } = placeOf(at, at + words.length);
    return breaks(context) === breaks(text.slice(start, end));
  };
  const beginsAt = (at: number): boolean => {
    if (!whole && prefix === '') return true;
    const { start } = placeOf(at, at + 1);
    if (whole && splitsWord(text, start)) return false;
    return hasContext(prefix, before, at - before.length) || text.endsWith(prefix, start);
  };
  const endsAt = (to: number): boolean => {
    if (!whole && suffix === '') return true;
    const { end } = placeOf(to - 1, to);
    if (whole && splitsWord(text, end)) return false;
    return hasContext(suffix, after, to) || text.startsWith(suffix, end);
  };
  const own = text.slice(scope.start);
  const starts = foldedPlaces(scope, opening).filter(beginsAt);
  if (selector.exact !== undefined) {
    return starts
      .filter((at) => endsAt(at + opening.length) && isWhole(folded, own, at, at + opening.length))
      .map((at) => placeOf(at, at + opening.length));
  }
  const closing = fold(selector.to);
  const ends = foldedPlaces(scope, closing).filter((at) => endsAt(at + closing.length));
  const candidates: TextRange[] = [];
  for (const at of starts) {
    // A second end shows that the words do not tell which place is meant; more of them would show no more.
    const first = countBefore(ends, (place) => place, at + opening.length);
    for (const end of ends.slice(first, first + 2)) {
      const to = end + closing.length;
      if (isWhole(folded, own, at, to)) candidates.push(placeOf(at, to));
    }
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
