import type { TextRange } from '../model/types.ts';
import { isWordCharacter } from './characters.ts';
import { closingMarks, DOUBLE_MARKS, SINGLE_GUILLEMETS, SINGLE_MARKS } from './mark-table.ts';

/**
 * Tells whether a passage is quoted: a pair of marks stands around it, or is the first and last of its own characters. A
 * quotation that runs on over paragraphs has no closing mark before the last of them; its passages count as closed. What
 * was `said` of it counts wherever the marks leave a doubt.
 */
export function isQuoted(text: string, passage: TextRange, said?: boolean): boolean {
  const evidence = evidenceOf(text, passage);
  if (said === undefined) return evidence === 'pair' || evidence === 'clear pair';
  return said ? evidence !== 'no marks' : evidence === 'clear pair';
}

/**
 * Gives the stretch of a quoted passage with the marks that stand around it, French ones with their spaces; of a quotation
 * that runs on over paragraphs the opening one alone. A passage whose own first and last characters are the marks is given
 * as it is.
 */
export function withMarks(text: string, passage: TextRange): TextRange {
  const around = marksAround(text, passage);
  if (around === null) return passage;
  const own = ownMarks(text, passage);
  const isOwn = own !== null && !isPair(text, around) && isPair(text, own);
  return isOwn ? passage : { start: around.from, end: around.to };
}

/** Removes the quotation marks from some words. */
export function withoutMarks(words: string): string {
  return [...words].filter((character) => !isMark(character)).join('');
}

/** What the marks of a passage show, from least to most. */
type Evidence = 'no marks' | 'no pair' | 'pair' | 'clear pair';

function evidenceOf(text: string, passage: TextRange): Evidence {
  const around = marksAround(text, passage);
  if (around !== null && isPair(text, around)) return isClear(text, around) ? 'clear pair' : 'pair';
  const own = ownMarks(text, passage);
  if (own !== null && isPair(text, own)) return 'pair';
  return around === null && own === null ? 'no marks' : 'no pair';
}

/** A stretch of text and the quotation marks on either side of it. */
interface Marked extends TextRange {
  /** Where the mark before it begins. */
  readonly from: number;
  /** Where the mark after it ends; where it runs on, where it ends itself. */
  readonly to: number;
  /** The mark before it. */
  readonly open: string;
  /** The mark after it; of one that runs on over paragraphs, the mark that opens the next. */
  readonly close: string;
  /** Whether it runs on, without a closing mark. */
  readonly runsOn: boolean;
  /** The character before the first mark; `''` for none. */
  readonly before: string;
  /** The character after the last mark; `''` for none. */
  readonly after: string;
}

/** Longest run of white space between two paragraphs that still counts as a paragraph break. */
const LONGEST_BREAK = 64;
const SPACE = /^[ \u00a0\u2009\u202f]$/;
/** What stands before a mark that opens. */
const OPENS = /^[\s([{–—'’-]?$/;

/** Tells whether a mark is set apart by a space from what it opens: as in French, where a paragraph may go on with `»`. */
function opensApart(text: string, offset: number): boolean {
  const mark = text.charAt(offset);
  const before = text.charAt(offset - 1);
  if (mark === '»') return /^[\n\r\u2028\u2029]?$/.test(before);
  return (mark === '«' || mark === '‹') && OPENS.test(before);
}

/** Finds the quotation marks on either side of a passage, French ones apart from it by a space; `null` for none. */
function marksAround(text: string, { start, end }: TextRange): Marked | null {
  const spaced = SPACE.test(text.charAt(start - 1)) && opensApart(text, start - 2);
  const from = spaced ? start - 2 : start - 1;
  const to = spaced && SPACE.test(text.charAt(end)) ? end + 1 : end;
  const open = text.charAt(from);
  if (!isMark(open)) return null;
  const close = text.charAt(to);
  const before = text.charAt(from - 1);
  if (isMark(close))
    return { start, end, from, to: to + 1, open, close, runsOn: false, before, after: text.charAt(to + 1) };
  const gap = /^\s*[\n\r\u2028\u2029]\s*/.exec(text.slice(end, end + LONGEST_BREAK));
  const next = gap === null ? '' : text.charAt(end + gap[0].length);
  return isMark(next) ? { start, end, from, to: end, open, close: next, runsOn: true, before, after: '' } : null;
}

/** Finds the words inside the marks that are a passage's own first and last characters; `null` for none. */
function ownMarks(text: string, { start, end }: TextRange): Marked | null {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (from < to && /\s/.test(text.charAt(to - 1))) to--;
  const inner = from + 1;
  // Of a quotation that runs on over paragraphs, the first character alone is a mark.
  for (const last of [to - 1, to]) {
    const marks = last > inner ? marksAround(text, { start: inner, end: last }) : null;
    if (marks !== null && marks.runsOn === (last === to)) return marks;
  }
  return null;
}

/** Tells whether a character is a quotation mark; `''` is none. */
export const isMark = (character: string): boolean => closingMarks[character] !== undefined;

/** Tells whether a mark may be an apostrophe. */
const isSingle = (mark: string): boolean => mark === "'" || SINGLE_MARKS.includes(mark);

/** Tells whether one mark may close what another opens. */
const closes = (open: string, close: string): boolean => closingMarks[open]?.includes(close) ?? false;

/** Tells which way a mark of East Asia turns: 1 opens, -1 closes, 0 for other marks. */
function ownTurn(mark: string): -1 | 0 | 1 {
  if (`"'${DOUBLE_MARKS}${SINGLE_MARKS}${SINGLE_GUILLEMETS}`.includes(mark) || closes(mark, mark)) return 0;
  return closingMarks[mark] === '' ? -1 : 1;
}

const RIGHT_TO_LEFT = /^[\u0590-\u08ff]/;

/** Tells whether a mark is an apostrophe, by the letter on its other side; scripts with capitals alone have them. */
const isApostrophe = (mark: string, letter: string): boolean =>
  (mark === "'" || mark === '’') && letter.toLowerCase() !== letter.toUpperCase();

/**
 * Tells whether the marks on either side of a stretch belong together. They do not where one is an apostrophe, or single
 * and the other double, or where the stretch stands between two quotations, or holds the end of one and the beginning of
 * another.
 */
function isPair(text: string, marked: Marked): boolean {
  const { start, end, open, close, runsOn, before, after } = marked;
  if (isApostrophe(open, before)) return false;
  if (runsOn) return true;
  if (isApostrophe(close, after) || isSingle(open) !== isSingle(close)) return false;
  const isApart = /\s/.test(text.charAt(start)) && /\s/.test(text.charAt(end - 1));
  if (isApart && open !== '«' && open !== '‹') return false;
  if (ownTurn(open) === -1 && ownTurn(close) === 1) return false;
  if (open === '”' && close === '“' && !RIGHT_TO_LEFT.test(text.charAt(start))) return false;
  return !closesEarly(text, marked);
}

/**
 * Tells whether a pair leaves no doubt. Next to a letter a mark may turn the other way, or be an apostrophe; so may one
 * within single marks.
 */
function isClear(text: string, { start, end, open, close, runsOn, before, after }: Marked): boolean {
  if (isWordCharacter(before) || isWordCharacter(after)) return false;
  if (isSingle(open) && /['’]/.test(text.slice(start, end))) return false;
  return runsOn ? open === close : closes(open, close);
}

/** Longest passage, in code units, that is looked through. */
const LONGEST = 10_000;

/**
 * Tells whether a quotation between two marks is closed before the second of them: then other words stand between two
 * quotations. Single marks are not followed, for they are apostrophes too.
 */
function closesEarly(text: string, { start, end, open, close }: Marked): boolean {
  if (end - start > LONGEST || isSingle(close)) return false;
  let depth = 0;
  for (let i = start; i < end; i++) {
    const mark = text.charAt(i);
    if (mark === close) depth += open === close ? turnOf(text, i) : -1;
    else if (mark === open || closes(mark, close)) depth++;
    if (depth < 0) return true;
  }
  return false;
}

/** Tells which way a mark that looks the same on both sides turns, by what stands around it: 1 opens, -1 closes, 0 either. */
function turnOf(text: string, offset: number): -1 | 0 | 1 {
  const before = text.charAt(offset - 1);
  const after = text.charAt(offset + 1);
  if (/\S/.test(after) && (/^[\s([{–—-]?$/.test(before) || isMark(before))) return 1;
  return /\S/.test(before) && !isWordCharacter(after) ? -1 : 0;
}
