import { countBefore } from '../internal/count-before.ts';
import { foldText } from '../internal/fold-text.ts';
import { foldedRange } from '../internal/folded-range.ts';
import type { Candidate } from './candidate.ts';
import { foldedPlaces } from './folded-places.ts';
import type { Scope } from './scope.ts';
import type { Selector } from './selector.ts';

/** Says of each run of white space whether it holds a line break, which folding takes for a space. */
const breaks = (words: string): string =>
  (words.match(/\s+/g) ?? []).map((run) => /[\n\r\u2028\u2029]/.test(run)).join();

/** Finds the places in a block that the words of a selector, with what stands around them, may mean. */
export function candidatesIn(text: string, scope: Scope, selector: Selector): readonly Candidate[] {
  const fold = (words: string): string => foldText(words, false).text;
  const from = fold(selector.exact ?? selector.from);
  const closing = selector.exact === undefined ? fold(selector.to) : null;
  const ends = closing === null ? [] : foldedPlaces(scope, closing);
  const { prefix = '', suffix = '' } = selector;
  const before = fold(prefix);
  const after = fold(suffix);
  const { folded } = scope;
  /** Tells whether context stands at a place of the folded text, line breaks where it has them. */
  const stands = (context: string, words: string, at: number): boolean => {
    if (words === '' || !folded.text.startsWith(words, at)) return words === '';
    const { start, end } = foldedRange(folded, at, at + words.length);
    return breaks(context) === breaks(text.slice(scope.start + start, scope.start + end));
  };
  const candidates: Candidate[] = [];
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
    if (!stands(prefix, before, at - before.length) && !text.endsWith(prefix, start)) continue;
    if (!stands(suffix, after, to) && !text.startsWith(suffix, end)) continue;
    // One character may fold to several: what begins and ends in it is one place.
    const last = candidates[candidates.length - 1];
    if (last === undefined || last.start !== start || last.end !== end) candidates.push({ start, end });
  }
  return candidates;
}
