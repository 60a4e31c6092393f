import { lowerBound } from '../basics/sorted.ts';
import type { TextRange } from '../model/types.ts';
import { isLetterBorder } from './letters.ts';
import { DOUBLE_MARKS, SINGLE_GUILLEMETS, SINGLE_MARKS } from './mark-table.ts';

/** A text with its typography folded, and the way back to the original offsets. */
export interface FoldedText {
  /** The folded text. */
  readonly text: string;
  /** For each code unit, the original offset where its source begins; `null` when all offsets are the same. */
  readonly starts: Int32Array | null;
  /** For each code unit, the original offset where its source ends; `null` when all offsets are the same. */
  readonly ends: Int32Array | null;
}

// Expressions with characters of Unicode are made when they are first needed: reading them as literals would slow
// down every import.

/** Characters that fold one to one, so that no offset moves: white space, double marks, single marks, dashes. */
const SPACES = '\\u00a0\\u2007\\u2009\\u200a\\u202f';
/** Among them a letter that looks like an apostrophe, and is typed as one. */
const SINGLE = `${SINGLE_MARKS}${SINGLE_GUILLEMETS}\u02bc`;
const DASHES = '\\u2010-\\u2015\\u2212';
const LETTERS = '\\u00a9\\u00c0-\\u00de\\u00e0-\\u00ff\\u0401\\u0410-\\u044f\\u0451\\u20ac';

/** Characters that fold one to one, and the paragraph break that stays. */
const simple = (): RegExp => new RegExp(`\n\n|[\n${SPACES}${DOUBLE_MARKS}${SINGLE}${DASHES}]`, 'g');
/** Texts of these characters alone fold one to one, but for runs of white space. */
const even = (): RegExp => new RegExp(`^[\n -~${LETTERS}${SPACES}${DOUBLE_MARKS}${SINGLE}${DASHES}]*$`);
/** Runs of white space that fold to less. */
const run = (): RegExp => /[^\S\n]\s|\n[^\S\n]|\n\n\n/;
/** A syllable of Hangul in parts, or one that a last consonant follows. */
const HANGUL =
  '[\\u1100-\\u115f\\ua960-\\ua97c]+[\\u1160-\\u11a7\\ud7b0-\\ud7c6]+[\\u11a8-\\u11ff\\ud7cb-\\ud7fb]*|[\\uac00-\\ud7a3][\\u1160-\\u11ff]+';
/** One unit of folding: a run of white space, a syllable, kana of half width with its mark, or a character with its marks. */
const UNIT = `[\\s\\u0085]+|${HANGUL}|[\\uff66-\\uff9d][\\uff9e\\uff9f]?|\\P{White_Space}\\p{M}*`;
/** What readers do not see: format characters, and the choice between two looks of a character. */
const UNSEEN = '[\\p{Cf}\\ufe00-\\ufe0f]';

/** Tells whether a text is printable ASCII with single spaces, which folds to itself. */
function isPlain(text: string): boolean {
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x20 || code > 0x7e || (code === 0x20 && before === 0x20)) return false;
    before = code;
  }
  return true;
}

function foldCharacter(character: string): string {
  if (character === '\n\n') return character;
  if (/\s/.test(character)) return ' ';
  if (DOUBLE_MARKS.includes(character)) return '"';
  return SINGLE.includes(character) ? "'" : '-';
}

/** Folds case: by way of small letters for ẞ, of capitals for ß and ς; and the dot that İ keeps for itself. */
function foldCase(text: string): string {
  return text.toLowerCase().toUpperCase().toLowerCase().replaceAll('i\u0307', 'i');
}

/** Makes the function that folds a unit; what it made of one it knows for the next. */
function unitFolder(ignoreCase: boolean): (unit: string) => string {
  const known = new Map<string, string>();
  const expression = simple();
  const unseen = new RegExp(UNSEEN, 'gu');
  const fold = (unit: string): string => {
    if (/^[\s\u0085]/.test(unit)) return /\n\s*\n/.test(unit.replaceAll('\r\n', '\n')) ? '\n\n' : ' ';
    const plain = unit.replace(expression, foldCharacter).normalize('NFKC').replace(expression, foldCharacter);
    const folded = plain.replaceAll('\u2044', '/').replace(unseen, '');
    return ignoreCase ? foldCase(folded) : folded;
  };
  return (unit) => {
    let folded = known.get(unit);
    if (folded === undefined) {
      folded = fold(unit);
      known.set(unit, folded);
    }
    return folded;
  };
}

function foldSlowly(text: string, ignoreCase: boolean): FoldedText {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const fold = unitFolder(ignoreCase);
  for (const match of text.matchAll(new RegExp(UNIT, 'gu'))) {
    const [words] = match;
    const folded = fold(words);
    parts.push(folded);
    for (let i = 0; i < folded.length; i++) {
      starts.push(match.index);
      ends.push(match.index + words.length);
    }
  }
  return { text: parts.join(''), starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}

/**
 * Folds typography: white space to one space, a paragraph break to two line breaks, quotation marks and dashes
 * to their ASCII forms, ligatures and composed letters by NFKC, soft hyphens and other format characters to
 * nothing; and case on request.
 */
export function foldText(text: string, ignoreCase: boolean): FoldedText {
  if (isPlain(text)) return { text: ignoreCase ? text.toLowerCase() : text, starts: null, ends: null };
  if (!even().test(text) || run().test(text)) {
    return foldSlowly(text, ignoreCase);
  }
  const folded = text.replace(simple(), foldCharacter);
  return { text: ignoreCase ? folded.toLowerCase() : folded, starts: null, ends: null };
}

/** Folds the typography of a text, with a line break for each space that stands for one. */
export function foldedLines(text: string): string {
  const { text: folded, starts, ends } = foldText(text, false);
  if (!/[\n\r\u2028\u2029]/.test(text)) return folded;
  return folded.replace(/ /g, (space, at: number) =>
    /[\n\r\u2028\u2029]/.test(text.slice(starts?.[at] ?? at, ends?.[at] ?? at + 1)) ? '\n' : space,
  );
}

/** Gives the original offsets of a stretch of folded text; characters that folded together stay together. */
export function foldedRange({ starts, ends }: FoldedText, at: number, to: number): { start: number; end: number } {
  return { start: starts?.[at] ?? at, end: ends?.[to - 1] ?? to };
}

/** Finds the stretch of folded text that a place of the text folds to; empty where it folds to nothing. */
export function foldedPlaceOf({ starts, ends }: FoldedText, { start, end }: TextRange): TextRange {
  if (starts === null || ends === null) return { start, end };
  return { start: lowerBound(ends, start + 1), end: lowerBound(starts, end) };
}

/**
 * Tells whether a stretch of folded text begins and ends where readers see a letter begin and end: it cuts nothing that
 * folded as one, such as ½ into 1 and 2, and no letter of the text from its marks.
 */
export function isWhole(folded: FoldedText, text: string, at: number, to: number): boolean {
  const { starts } = folded;
  // A text that folds one to one has no letters of several characters.
  if (starts === null) return true;
  if (starts[at] === starts[at - 1] || starts[to] === starts[to - 1]) return false;
  const { start, end } = foldedRange(folded, at, to);
  return isLetterBorder(text, start) && isLetterBorder(text, end);
}

/** Folds typography and case of words to be compared. */
export function caseless(words: string): string {
  return foldText(words, true).text;
}

/** Folds the typography of a text, such as an article's, and keeps its case. */
export const foldedTextOf = ({ text }: { readonly text: string }): FoldedText => foldText(text, false);

/** Folds the typography of a text, such as an article's, and its case. */
export const caselessTextOf = ({ text }: { readonly text: string }): FoldedText => foldText(text, true);
