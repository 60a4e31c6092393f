import { countBefore } from '../basics/sorted.ts';
import type { TextRange } from '../model/types.ts';
import { splitsWord } from '../words/characters.ts';
import { foldedLines, foldedRange, foldText, isWhole } from '../words/folding.ts';
import { isLetterBorder } from '../words/letters.ts';
import { placesOf } from '../words/occurrences.ts';
import { foldedPlaces, type Scope } from './search-scope.ts';
import type { Selector } from './selector.ts';

/** Tells whether context stands beside a place, by its offset in the folded words and in the text. */
type ContextTest = (at: number, offset: number) => boolean;

/**
 * Prepares the question whether a prefix ends, or a suffix begins, at a place: folded, with line breaks where it has them;
 * or as it is, for it may lie in another block.
 */
function contextTest(text: string, scope: Scope, context: string, edge: 'start' | 'end'): ContextTest {
  const lines = foldedLines(context);
  if (lines === '') return () => true;
  const folded = new Set(placesOf(scope.lines(), lines).map((place) => place[edge]));
  let verbatim: ReadonlySet<number> | undefined;
  return (at, offset) => {
    if (folded.has(at)) return true;
    verbatim ??= new Set(placesOf(text, context).map((place) => place[edge]));
    return verbatim.has(offset);
  };
}

/** Finds the places in a block that the words of a selector, with what stands around them, may mean. */
export function candidatesIn(text: string, scope: Scope, selector: Selector): readonly TextRange[] {
  const { folded } = scope;
  const fold = (words: string): string => foldText(words, false).text;
  const { prefix = '', suffix = '', whole = false } = selector;
  const [isAfter, isBefore] = [contextTest(text, scope, prefix, 'end'), contextTest(text, scope, suffix, 'start')];
  const placeOf = (at: number, to: number): TextRange => {
    const { start, end } = foldedRange(folded, at, to);
    return { start: scope.start + start, end: scope.start + end };
  };
  const beginsAt = (at: number): boolean => {
    const { start } = placeOf(at, at + 1);
    return !(whole && splitsWord(text, start)) && isAfter(at, start);
  };
  const endsAt = (to: number): boolean => {
    const { end } = placeOf(to - 1, to);
    return !(whole && splitsWord(text, end)) && isBefore(to, end);
  };
  const own = text.slice(scope.start);
  const opening = fold(selector.exact ?? selector.from);
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
 * TextQuoteSelector of the text, anywhere, if in one place alone that cuts no letter.
 */
export function verbatimPlace(
  text: string,
  { type, exact, near, nth, prefix = '', suffix = '', whole = false }: Selector,
): TextRange | undefined {
  if (exact === undefined || nth !== undefined) return undefined;
  const sought = prefix + exact + suffix;
  let start: number | undefined;
  if (near !== undefined && text.startsWith(sought, near - prefix.length)) start = near;
  else if (type !== undefined) {
    const [first, ...others] = placesOf(text, sought);
    const at = (first?.start ?? 0) + prefix.length;
    const isUncut = isLetterBorder(text, at) && isLetterBorder(text, at + exact.length);
    if (first !== undefined && others.length === 0 && isUncut) start = at;
  }
  if (start === undefined || start < prefix.length) return undefined;
  const end = start + exact.length;
  return whole && (splitsWord(text, start) || splitsWord(text, end)) ? undefined : { start, end };
}
