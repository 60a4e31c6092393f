import { countBefore } from '../internal/count-before.ts';
import { foldText } from '../internal/fold-text.ts';
import { foldedRange } from '../internal/folded-range.ts';
import type { Candidate } from './candidate.ts';
import { foldedPlaces } from './folded-places.ts';
import type { Scope } from './scope.ts';
import type { Selector } from './selector.ts';

/** Finds the places in a block that the words of a selector, with what stands around them, may mean. */
export function candidatesIn(scope: Scope, selector: Selector): readonly Candidate[] {
  const fold = (words: string | undefined): string => (words === undefined ? '' : foldText(words, false).text);
  const from = fold(selector.exact ?? selector.from);
  const closing = selector.exact === undefined ? fold(selector.to) : null;
  const ends = closing === null ? [] : foldedPlaces(scope, closing);
  const prefix = fold(selector.prefix);
  const suffix = fold(selector.suffix);
  const candidates: Candidate[] = [];
  for (const at of foldedPlaces(scope, from)) {
    let to = at + from.length;
    if (closing !== null) {
      const end = ends[countBefore(ends, (place) => place, to)];
      if (end === undefined) break;
      to = end + closing.length;
    }
    if (prefix !== '' && !scope.folded.text.slice(0, at).endsWith(prefix)) continue;
    if (!scope.folded.text.startsWith(suffix, to)) continue;
    const { start, end } = foldedRange(scope.folded, at, to);
    // One character may fold to several: what begins and ends in it is one place.
    const last = candidates[candidates.length - 1];
    if (last !== undefined && last.start === scope.start + start && last.end === scope.start + end) continue;
    candidates.push({ start: scope.start + start, end: scope.start + end });
  }
  return candidates;
}
