import { isQuotationMark } from './is-quotation-mark.ts';

/** The quotation marks on either side of a passage. */
export interface MarksAround {
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
export function marksAround(text: string, start: number, end: number): MarksAround | null {
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
