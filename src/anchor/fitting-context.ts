import { at, element } from '../basics/sorted.ts';
import type { TextRange } from '../model/types.ts';
import { areAlike } from '../words/alike-words.ts';
import { isUnspaced, splitsWord } from '../words/characters.ts';
import { unicodeExpression } from '../words/expressions.ts';
import { caseless } from '../words/folding.ts';
import { placesOf } from '../words/occurrences.ts';
import { isSenseWord } from '../words/same-sense.ts';

/** What is said of the text before and after a place, folded. */
export interface Context {
  /** Words before it. */
  readonly prefix: string;
  /** Words after it. */
  readonly suffix: string;
  /** Whether it begins a line. */
  readonly beginsLine: boolean;
  /** Whether it ends a line. */
  readonly endsLine: boolean;
}

const isLineBreak = (words: string): boolean => /^\s*[\n\r\u2028\u2029]\s*$/.test(words);

/**
 * Folds a context. White space at its outer edges may be part of a wider one, such as half of a paragraph break, and does
 * not count; where it is all there is, and holds a line break, the place is at the edge of a line.
 */
export function foldedContext(prefix: string, suffix: string, fold: (words: string) => string): Context {
  const [beginsLine, endsLine] = [isLineBreak(prefix), isLineBreak(suffix)];
  return {
    prefix: beginsLine ? '' : fold(prefix.trim() === '' ? prefix : prefix.trimStart()),
    suffix: endsLine ? '' : fold(suffix.trim() === '' ? suffix : suffix.trimEnd()),
    beginsLine,
    endsLine,
  };
}

/** Tells whether a place of the text, unfolded, is at the edges of lines where the context says so. */
export function hasLineBreaks(text: string, { start, end }: TextRange, { beginsLine, endsLine }: Context): boolean {
  const breaksFrom = (offset: number, way: -1 | 1): boolean => {
    let at = offset;
    while (/^[^\S\n\r\u2028\u2029]$/.test(text.charAt(at))) at += way;
    return isLineBreak(text.charAt(at));
  };
  return (!beginsLine || breaksFrom(start - 1, -1)) && (!endsLine || breaksFrom(end, 1));
}

/** Context is compared this far on either side, in characters. */
const FAR = 96;
/** So many characters may be missing or too many before what follows no longer counts as right. */
const SHIFT = 12;

/** One side of a place, read from the place outwards. */
interface Side {
  /** The context that is given. */
  readonly given: string;
  /** What stands there. */
  readonly found: string;
}

const reversed = (words: string): string => [...words].reverse().join('');

function sidesOf(text: string, { start, end }: TextRange, { prefix, suffix }: Context): readonly [Side, Side] {
  const before = prefix.slice(-FAR);
  const after = suffix.slice(0, FAR);
  return [
    { given: reversed(before), found: reversed(text.slice(Math.max(0, start - before.length - SHIFT), start)) },
    { given: after, found: text.slice(end, end + after.length + SHIFT) },
  ];
}

/** Gives how many characters of a context are compared. */
export function comparedLength({ prefix, suffix }: Context): number {
  return Math.min(prefix.length, FAR) + Math.min(suffix.length, FAR);
}

/** Counts the characters of a context that are right at a place of the text, those after a few wrong ones too. */
export function rightCharacters(text: string, place: TextRange, context: Context): number {
  return sidesOf(text, place, context).reduce((sum, { given, found }) => sum + given.length - wrongIn(given, found), 0);
}

/** Counts the characters of a context that are wrong, missing or too many, however it goes on. */
function wrongIn(given: string, found: string): number {
  let same = 0;
  while (same < given.length && given[same] === found[same]) same++;
  const [own, other] = [given.slice(same), found.slice(same)];
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 0; i < own.length; i++) {
    const next = [i + 1];
    for (let k = 0; k < other.length; k++) {
      const changed = at(row, k) + (own[i] === other[k] ? 0 : 1);
      next.push(Math.min(changed, at(row, k + 1) + 1, at(next, k) + 1));
    }
    row = next;
  }
  return Math.min(...row);
}

/** A word of a context, or of what stands there; of a script without spaces a letter. */
interface ContextWord extends TextRange {
  readonly word: string;
}

/** Cuts one side into its words, in reading order. */
function wordsOf(side: string): readonly ContextWord[] {
  const words: ContextWord[] = [];
  for (const { 0: run, index } of side.matchAll(unicodeExpression('[\\p{L}\\p{N}\\p{M}]+', 'gu'))) {
    const isLetters = [...run].some(isUnspaced);
    let start = index;
    for (const word of isLetters ? run : [run]) {
      words.push({ word, start, end: start + word.length });
      start += word.length;
    }
  }
  return words;
}

/**
 * Tells whether a context speaks against a place: figures, negations or pronouns are others there; or a word of it is
 * another, and stands elsewhere in the text beside a neighbour that it has in the context. Then the context was taken from
 * there, and not misread here.
 */
export function isContradicted(text: string, place: TextRange, context: Context): boolean {
  return sidesOf(text, place, context).some(({ given, found }, i) =>
    i === 0 ? speaksAgainst(text, reversed(given), reversed(found), -1) : speaksAgainst(text, given, found, 1),
  );
}

/** So many words may have come or gone between a place and a word of its context. */
const MOVED = 3;

/** Tells it of one side, which lies before a place or after it. */
function speaksAgainst(text: string, given: string, found: string, way: -1 | 1): boolean {
  // From the place outwards.
  const outwards = (side: string): readonly ContextWord[] =>
    way === -1 ? [...wordsOf(side)].reverse() : wordsOf(side);
  const [own, there] = [outwards(given), outwards(found)];
  /** Tells whether two words, by their order, are the same. */
  const isSame = (k: number, i: number): boolean => {
    if (Math.abs(k - i) > MOVED) return false;
    const [word, other] = [element(own, k).word, element(there, i).word];
    // A context may begin or end inside a word.
    if (k === own.length - 1 && (way === -1 ? other.endsWith(word) : other.startsWith(word))) return true;
    return word === other || (areAlike(word, other) && !isSenseWord(caseless(word)) && !isSenseWord(caseless(other)));
  };
  const lost = own.flatMap((_, k) => (there.some((__, i) => isSame(k, i)) ? [] : [k]));
  const met = there.map((_, i) => own.some((__, k) => isSame(k, i)));
  // What lies farther out than all words of the context may be beyond it.
  const added = there.slice(0, met.lastIndexOf(true) + 1).filter((_, i) => !met[i]);
  if ([...lost.map((k) => element(own, k)), ...added].some(({ word }) => isSenseWord(caseless(word)))) return true;
  return lost.some((k) =>
    [k - 1, k].some((first) => {
      const [one, other] = [own[first], own[first + 1]];
      if (one === undefined || other === undefined) return false;
      const isOutermost = first + 2 === own.length;
      const words = given.slice(Math.min(one.start, other.start), Math.max(one.end, other.end));
      return stands(text, words, { start: isOutermost && way === -1, end: isOutermost && way === 1 });
    }),
  );
}

/** Characters of a context by which other places for it are sought. */
const SEED = 8;
/** A seed that stands in more places says nothing. */
const MOST_PLACES = 32;
/** The words between a context may be shorter or longer by so many characters where they were misread. */
const MISREAD = 2;

/** Tells whether a context fits another place of the text better than it fits one, whatever words stand there. */
export function fitsBetterElsewhere(text: string, place: TextRange, context: Context): boolean {
  const right = rightCharacters(text, place, context);
  const length = place.end - place.start;
  const seen = new Set<number>();
  const isBetterAt = (start: number): boolean => {
    if (start < 0 || Math.abs(start - place.start) <= MISREAD || seen.has(start)) return false;
    seen.add(start);
    for (let end = start + length - MISREAD; end <= start + length + MISREAD; end++)
      if (end >= start && rightCharacters(text, { start, end }, context) > right) return true;
    return false;
  };
  const [prefix, suffix] = [context.prefix.slice(-FAR), context.suffix.slice(0, FAR)];
  const seeds: { readonly words: string; readonly distance: number }[] = [];
  for (let i = prefix.length - SEED; i >= 0; i -= SEED)
    seeds.push({ words: prefix.slice(i, i + SEED), distance: prefix.length - i });
  for (let i = 0; i + SEED <= suffix.length; i += SEED)
    seeds.push({ words: suffix.slice(i, i + SEED), distance: -length - i });
  return seeds.some(({ words, distance }) => {
    const starts: number[] = [];
    for (let at = text.indexOf(words); at !== -1 && starts.length <= MOST_PLACES; at = text.indexOf(words, at + 1))
      starts.push(at + distance);
    return starts.length <= MOST_PLACES && starts.some(isBetterAt);
  });
}

/** Tells whether words stand somewhere in a text, whole but for an edge that may lie inside a word. */
function stands(text: string, words: string, cut: { readonly start: boolean; readonly end: boolean }): boolean {
  return placesOf(text, words).some(
    ({ start, end }) => (cut.start || !splitsWord(text, start)) && (cut.end || !splitsWord(text, end)),
  );
}
