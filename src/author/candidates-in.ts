import { countBefore } from '../internal/count-before.ts';
import { foldText } from '../internal/fold-text.ts';
import { foldedRange } from '../internal/folded-range.ts';
import type { Candidate } from './candidate.ts';
import { foldedPlaces } from './folded-places.ts';
import type { Scope } from './scope.ts';
import type { Selector } from './selector.ts';

const LINE_BREAK = /[\n\r\u2028\u2029]/;

/**
 * Finds the places in a block that the words of a selector, with what stands around them, may mean. Context with a
 * line break has to stand there as it is, for folding takes a line break for a space.
 */
export function candidatesIn(text: string, scope: Scope, selector: Selector): readonly Candidate[] {
  const fold = (words: string): string => foldText(words, false).text;
  const from = fold(selector.exact ?? selector.from);
  const closing = selector.exact === undefined ? fold(selector.to) : null;
  const ends = closing === null ? [] : foldedPlaces(scope, closing);
  const { prefix = '', suffix = '' } = selector;
  const verbatim = LINE_BREAK.test(prefix) || LINE_BREAK.test(suffix);
  const before = fold(prefix);
  const after = fold(suffix);
  const { folded } = scope;
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
    const alike = !verbatim && folded.text.endsWith(before, at) && folded.text.startsWith(after, to);
    if (!alike && !(text.endsWith(prefix, start) && text.startsWith(suffix, end))) continue;
    // One character may fold to several: what begins and ends in it is one place.
    const last = candidates[candidates.length - 1];
    if (last === undefined || last.start !== start || last.end !== end) candidates.push({ start, end });
  }
  return candidates;
}
