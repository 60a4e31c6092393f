import type { TextRange } from '../model/types.ts';
import { areAlike } from '../words/alike-words.ts';
import { isWordCharacter, splitsWord } from '../words/characters.ts';
import { haveSameSense } from '../words/same-sense.ts';
import { similarPlaces } from '../words/similar-words.ts';
import type { WordsPlace } from './chosen-place.ts';

/** Share of the words that may be wrong. */
const WRONG = 0.2;
/** Share of the first and the last word that may be wrong. */
const WRONG_AT_EDGES = 0.5;

/** Which ends of words lie inside a word. */
export interface CutEnds {
  readonly start: boolean;
  readonly end: boolean;
}

/**
 * Finds the places of a folded text where words stand with some wrong characters. They begin and end where words do, with
 * the word that the words begin and end with, unless these lie inside a word themselves; and they say the same.
 */
export function misreadPlaces(text: string, words: string, cut: CutEnds): WordsPlace[] {
  return similarPlaces(text, words).flatMap(({ start, end, errors }) => {
    const from = cut.start ? start : borderFrom(text, start, -1);
    const to = cut.end ? end : borderFrom(text, end, 1);
    const found = text.slice(from, to);
    const wrong = errors + start - from + to - end;
    const isSame = (way: -1 | 1): boolean => {
      const [sought, there] = [firstWord(words, way), firstWord(found, way)];
      // Words that are given without context may begin or end inside a word.
      return (way === 1 ? there.endsWith(sought) : there.startsWith(sought)) || areAlike(sought, there, WRONG_AT_EDGES);
    };
    const isMeant = (cut.start || isSame(1)) && (cut.end || isSame(-1)) && haveSameSense(words, found);
    return isMeant && wrong <= words.length * WRONG ? [{ start: from, end: to, right: 1 - wrong / words.length }] : [];
  });
}

/** Blots places out of a text: what stands there was looked at before. */
export function withoutPlaces(text: string, places: readonly TextRange[]): string {
  let rest = '';
  let reached = 0;
  for (const { start, end } of places) {
    // Places of the same words may overlap.
    const from = Math.max(start, reached);
    rest += text.slice(reached, from) + '\0'.repeat(end - from);
    reached = end;
  }
  return rest + text.slice(reached);
}

/** Goes from an offset inside a word to its border; from white space, back to the word. */
function borderFrom(text: string, offset: number, way: -1 | 1): number {
  let border = offset;
  while (splitsWord(text, border)) border += way;
  while (border !== 0 && border !== text.length && text.charAt(way === 1 ? border - 1 : border) === ' ') border -= way;
  return border;
}

/** Gives the first word of some words, or the last; of a script without spaces a letter. */
function firstWord(words: string, way: -1 | 1): string {
  const unitAt = (i: number): string => words.charAt(way === 1 ? i : words.length - 1 - i);
  let start = 0;
  while (start < words.length && !isWordCharacter(unitAt(start))) start++;
  let end = start + 1;
  while (end < words.length && splitsWord(words, way === 1 ? end : words.length - end)) end++;
  return way === 1 ? words.slice(start, end) : words.slice(words.length - end, words.length - start);
}
