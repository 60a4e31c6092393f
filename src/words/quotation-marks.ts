import type { TextRange } from '../model/types.ts';
import { isWordCharacter } from './characters.ts';

/**
 * Tells whether a passage is quoted: a pair of marks stands around it, or is the first and last of its own characters.
 * A quotation that runs on over paragraphs has no closing mark before the last of them; its passages count as closed.
 */
export function isQuoted(text: string, start: number, end: number): boolean {
  const around = marksAround(text, start, end);
  if (around !== null && !areNoPair(text, start, end, around)) return true;
  const own = ownMarks(text, start, end);
  return own !== null && !areNoPair(text, own.start, own.end, own.marks);
}

/** Tells whether a passage may be called quoted: marks of any kind stand on both of its sides, or are its own. */
export function mayBeQuoted(text: string, start: number, end: number): boolean {
  return marksAround(text, start, end) !== null || ownMarks(text, start, end) !== null;
}

/** Tells whether a passage cannot be called unquoted: marks that belong together stand around it, and none is doubtful. */
export function mustBeQuoted(text: string, start: number, end: number): boolean {
  const marks = marksAround(text, start, end);
  if (marks === null || areNoPair(text, start, end, marks)) return false;
  const { open, close, runsOn, before, after } = marks;
  // Next to a letter a mark may turn the other way, or be an apostrophe; so may one within single marks.
  if (isWordCharacter(before) || isWordCharacter(after)) return false;
  if (isSingleMark(open) && /['’]/.test(text.slice(start, end))) return false;
  return runsOn ? open === close : (CLOSING_MARKS[open]?.includes(close) ?? false);
}

/** Finds the words inside the marks that are a passage's own first and last characters; `null` for none. */
function ownMarks(text: string, start: number, end: number): (TextRange & { readonly marks: MarksAround }) | null {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (from < to && /\s/.test(text.charAt(to - 1))) to--;
  const inner = from + 1;
  // Of a quotation that runs on over paragraphs, the first character alone is a mark.
  for (const last of [to - 1, to]) {
    const marks = last > inner ? marksAround(text, inner, last) : null;
    if (marks !== null && marks.runsOn === (last === to)) return { start: inner, end: last, marks };
  }
  return null;
}

/** The quotation marks on either side of a passage. */
interface MarksAround {
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
function marksAround(text: string, start: number, end: number): MarksAround | null {
  const spaced = SPACE.test(text.charAt(start - 1)) && opensApart(text, start - 2);
  const from = spaced ? start - 2 : start - 1;
  const to = spaced && SPACE.test(text.charAt(end)) ? end + 1 : end;
  const open = text.charAt(from);
  if (!isQuotationMark(open)) return null;
  const close = text.charAt(to);
  const before = text.charAt(from - 1);
  if (isQuotationMark(close)) return { open, close, runsOn: false, before, after: text.charAt(to + 1) };
  const gap = /^\s*[\n\r\u2028\u2029]\s*/.exec(text.slice(end, end + LONGEST_BREAK));
  const next = gap === null ? '' : text.charAt(end + gap[0].length);
  return isQuotationMark(next) ? { open, close: next, runsOn: true, before, after: '' } : null;
}

const RIGHT_TO_LEFT = /^[\u0590-\u08ff]/;

/** Tells whether a mark is an apostrophe, by the letter on its other side; scripts with capitals alone have them. */
const isApostrophe = (mark: string, letter: string): boolean =>
  (mark === "'" || mark === '’') && letter.toLowerCase() !== letter.toUpperCase();

/**
 * Tells whether the marks on either side of a passage do not belong together: one is an apostrophe, or single and
 * the other double, or the passage stands between two quotations, or holds the end of one and the beginning of another.
 */
function areNoPair(text: string, start: number, end: number, marks: MarksAround): boolean {
  const { open, close, runsOn, before, after } = marks;
  if (isApostrophe(open, before)) return true;
  if (runsOn) return false;
  if (isApostrophe(close, after) || isSingleMark(open) !== isSingleMark(close)) return true;
  const isApart = /\s/.test(text.charAt(start)) && /\s/.test(text.charAt(end - 1));
  if (isApart && open !== '«' && open !== '‹') return true;
  if ('」』》〉｣﹂﹄'.includes(open) && '「『《〈｢﹁﹃'.includes(close)) return true;
  if (open === '”' && close === '“' && !RIGHT_TO_LEFT.test(text.charAt(start))) return true;
  return closesEarly(text, start, end, open, close);
}

/** Longest passage, in code units, that is looked through. */
const LONGEST = 10_000;

/**
 * Tells whether a quotation between two marks is closed before the second of them: then other words stand between two
 * quotations. Single marks are not followed, for they are apostrophes too.
 */
function closesEarly(text: string, start: number, end: number, open: string, close: string): boolean {
  if (end - start > LONGEST || isSingleMark(close)) return false;
  let depth = 0;
  for (let i = start; i < end; i++) {
    const one = text.charAt(i);
    if (one === close) depth += open === close ? turnOf(text, i) : -1;
    else if (one === open || CLOSING_MARKS[one]?.includes(close)) depth++;
    if (depth < 0) return true;
  }
  return false;
}

/** Tells which way a mark that looks the same on both sides turns, by what stands around it: 1 opens, -1 closes, 0 either. */
function turnOf(text: string, offset: number): -1 | 0 | 1 {
  const before = text.charAt(offset - 1);
  const after = text.charAt(offset + 1);
  if (/\S/.test(after) && (/^[\s([{–—-]?$/.test(before) || isQuotationMark(before))) return 1;
  return /\S/.test(before) && !isWordCharacter(after) ? -1 : 0;
}

const MARKS = '"“”„‟＂«»‹›‘’‚‛\'「」『』《》〈〉｢｣﹁﹂﹃﹄〝〞〟״';

/** Tells whether a character is a quotation mark of any script, opening or closing; `''` is none. */
function isQuotationMark(character: string): boolean {
  return character !== '' && MARKS.includes(character);
}

/** Tells whether a mark is a single one, which may be an apostrophe; `''` is none. */
function isSingleMark(mark: string): boolean {
  return mark !== '' && "'‘’‚‛".includes(mark);
}

/**
 * The marks that may close a quotation, by the mark that opens it, whatever the language: „…“, »…«, ”…”, 「…」. “…“ is a
 * slip that newsrooms make.
 */
const CLOSING_MARKS: Readonly<Record<string, string>> = {
  '"': '"”',
  '“': '”"“',
  '”': '”"',
  '„': '“”"',
  '‟': '”"',
  '＂': '＂',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹›',
  "'": "'’",
  '‘': "’'",
  '’': "’'",
  '‚': "‘’'",
  '‛': "’'",
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
  '｢': '｣',
  '﹁': '﹂',
  '﹃': '﹄',
  '〝': '〞〟',
  '״': '״',
};
