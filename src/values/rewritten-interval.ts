import { endingYear } from './calendar.ts';
import { edtfRange } from './edtf.ts';
import { rewrittenDate } from './rewritten-date.ts';

/** Forms of intervals, from one date to another, and what an end means that is left out. */
const INTERVALS: readonly (readonly [form: RegExp, leftOut: string])[] = [
  [/^([^/]*)\/([^/]*)$/, ''],
  [/^(\d{4})-(\d\d|\d{4}|OPEN|NOW|PRESENT)$/, '..'],
  [/^([^/]+) (?:-|TO) ([^/]+)$/, '..'],
  // Sets have a first and a last date as well.
  [/^[[{]([^/,.]*)(?:,|\.\.)(?:[^/]*[,.])?([^/,.]*)[\]}]$/, '..'],
  [/^([^/.]*)\.\.([^/.]*)$/, '..'],
];

/** Ends of intervals that are no dates: open ones, and those that are not known. */
const ENDS: Readonly<Record<string, string>> = {
  '..': '..',
  OPEN: '..',
  NOW: '..',
  PRESENT: '..',
  UNKNOWN: '',
  '': '',
};

/** Ends that leave out what the beginning has said: a day, a month and a day, a month, a year of two digits. */
const SHORT_END = /^\d{1,2}(?:-\d{1,2})?$/;

/** Writes such an end in full. */
function fullEnd(from: string, end: string): string {
  if (/^\d{4}$/.test(from) && end.length === 2) return endingYear(from, end);
  return [...from.split('-').slice(0, -end.split('-').length), end].join('-');
}

/** Writes the first and the last date that an end of an interval means; none where that is not known. */
function rewrittenEnd(end: string): readonly string[] {
  // A mere number of less than four digits is no year there, nor a century.
  const known = ENDS[end] ?? (/^\d{1,3}$/.test(end) ? undefined : rewrittenDate(end)[0]);
  return known?.split('/') ?? [];
}

/** Writes the interval from one date to another; none where these are no dates in order. */
function intervalFrom(from: string, to: string): readonly string[] {
  const [first] = rewrittenEnd(from);
  const last = rewrittenEnd(to).at(-1);
  if (first === undefined || last === undefined) return [];
  return [`${first}/${last}`].filter((interval) => edtfRange(interval) !== null);
}

/** Writes an interval as EDTF of level 0 or 1 has it; none where it is none. */
function rewrittenInterval(text: string): readonly string[] {
  for (const [form, leftOut] of INTERVALS) {
    const [whole, ...ends] = form.exec(text) ?? [];
    if (whole === undefined) continue;
    const [from = '', to = ''] = ends.map((end) => end.trim() || leftOut);
    if (SHORT_END.test(to)) return intervalFrom(from, fullEnd(from, to));
    // The ends may stand the wrong way round.
    return [...intervalFrom(from, to), ...intervalFrom(to, from)].slice(0, 1);
  }
  return [];
}

/** Writes a date or an interval as EDTF of level 0 or 1 has it: each that it can mean; none where that is not known. */
export function rewritten(text: string): readonly string[] {
  const dates = rewrittenDate(text);
  return dates.length > 0 ? dates : rewrittenInterval(text);
}
