import { dateOf, dayAfter, dayOfWeek, hourOf, monthsFrom } from './calendar.ts';
import { isDuration } from './duration.ts';
import { edtfRange } from './edtf.ts';

/** A form of dates, in capitals, and how it is written in EDTF of level 0 or 1; what is no date there is dropped. */
type Rewriting = readonly [form: RegExp, write: (...parts: string[]) => readonly string[]];

/** Writes what a code of EDTF level 2 means: seasons of either half of the earth, quarters, thirds, halves of a year. */
function codedMonths(year = '', code = ''): readonly string[] {
  const number = Number(code);
  if (number >= 25 && number <= 28) return [`${year}-${number - 4}`];
  // Spring in the south begins in September.
  if (number >= 29 && number <= 32) return [monthsFrom(year, ((3 * (number - 29) + 8) % 12) + 1, 3)];
  if (number >= 33 && number <= 36) return [monthsFrom(year, 3 * (number - 33) + 1, 3)];
  if (number >= 37 && number <= 39) return [monthsFrom(year, 4 * (number - 37) + 1, 4)];
  return number === 40 || number === 41 ? [monthsFrom(year, 6 * (number - 40) + 1, 6)] : [];
}

/** Writes a year before Christ, of which there is no 0. */
const yearBefore = (year: string): string => `${year === '1' ? '' : '-'}${String(Number(year) - 1).padStart(4, '0')}`;

/** Writes a day of a year by its number; none past the last. */
const dayOfYear = (year: string, day: number): readonly string[] =>
  [dayAfter(`${year}-01-01`, day - 1)].filter((date) => date.startsWith(year));

/** Seasons as TIMEX3 has them, in the order of EDTF. */
const SEASONS: readonly string[] = ['SP', 'SU', 'FA', 'WI'];

const REWRITINGS: readonly Rewriting[] = [
  // Parts of a year.
  [/^(\d{4})-(\d\d)$/, codedMonths],
  [/^(\d{4})[- ]?Q([1-4])$/, (year = '', quarter) => [monthsFrom(year, 3 * Number(quarter) - 2, 3)]],
  [/^Q([1-4])[-/ ]?(\d{4})$/, (quarter, year = '') => [monthsFrom(year, 3 * Number(quarter) - 2, 3)]],
  [/^(\d{4})[- ]?H([12])$/, (year = '', half) => [monthsFrom(year, 6 * Number(half) - 5, 6)]],
  [/^(\d{4})-(SP|SU|FA|WI)$/, (year, season = '') => [`${year}-${21 + SEASONS.indexOf(season)}`]],
  // Weeks, and days of a year.
  [
    /^(\d{4})-?W(0[1-9]|[1-4]\d|5[0-3])$/,
    (year = '', week = '') => [`${dayOfWeek(year, week, 1)}/${dayOfWeek(year, week, 7)}`],
  ],
  [
    /^(\d{4})-?W(0[1-9]|[1-4]\d|5[0-3])-WE$/,
    (year = '', week = '') => [`${dayOfWeek(year, week, 6)}/${dayOfWeek(year, week, 7)}`],
  ],
  [/^(\d{4})-?W(0[1-9]|[1-4]\d|5[0-3])-?([1-7])$/, (year = '', week = '', day) => [dayOfWeek(year, week, Number(day))]],
  [/^(\d{4})-?([0-3]\d\d)$/, (year = '', day) => dayOfYear(year, Number(day))],
  // Years, decades, centuries.
  [/^(\d{1,4}) ?B\.?C\.?(?:E\.?)?$/, (year = '') => [yearBefore(year)]],
  [/^A\.?D\.? ?(\d{1,4})$/, (year = '') => [year.padStart(4, '0')]],
  [/^(\d{1,4}) ?(?:A\.?D\.?|C\.?E\.?)$/, (year = '') => [year.padStart(4, '0')]],
  [/^(\d\d)$/, (century) => [`${century}XX`]],
  [/^(\d{3})(?:0'?S)?$/, (decade) => [`${decade}X`]],
  [/^[+Y](\d{4})$/, (year = '') => [year]],
  [/^Y(-?\d+)E(\d)$/, (digits, zeros) => [`Y${digits}${'0'.repeat(Number(zeros))}`]],
  // Days and times written otherwise.
  [/^(\d{4})(\d\d)(\d\d)$/, (...date) => [dateOf(...date)]],
  [/^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/, (...date) => [dateOf(...date)]],
  [/^(\d{1,2})[-/.](\d{4})$/, (month, year) => [dateOf(year, month)]],
  [/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, (day, month, year) => [dateOf(year, month, day)]],
  [/^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/, (a, b, year) => [...new Set([dateOf(year, a, b), dateOf(year, b, a)])]],
  [/^(\d{4}-\d\d-\d\d)[T ]24(?::00){0,2}$/, (day = '') => [`${dayAfter(day, 1)}T00:00`]],
  [
    /^(\d{4})-?(\d\d)-?(\d\d)[T ](\d{1,2})(?::?(\d\d))?(?::?(\d\d))?(?:\.\d+)? ?([AP]\.?M\.?)?(Z|[+-][\d:]+)?$/,
    (year, month, day, hour = '', minute, second, half, zone = '') => {
      const clock = [hourOf(hour, half), minute, second].filter((part) => part !== undefined);
      return [`${dateOf(year, month, day)}T${clock.join(':')}${zone}`];
    },
  ],
  // Marks of what is not known in other places.
  [/^([\dUX]{4}(?:-[\dUX]{2}){0,2})$/, (date = '') => [date.replaceAll('U', 'X')]],
  [/^(?=.*[UX])([\dUX]{4})(?:-[\dUX]{2}){1,2}$/, (year = '') => [year.replaceAll('U', 'X')]],
  [/^(?:~|CA?\.? |CIRCA |ABOUT )(.+)$/, (date) => [`${date}~`]],
  [/^\?(.+)$/, (date) => [`${date}?`]],
  [/^(.+?)(?:\?~|~\?)$/, (date) => [`${date}%`]],
  // Intervals.
  [/^(\d{4})[-/](\d\d)$/, (year = '', end = '') => [`${year}/${year.slice(0, 2)}${end}`]],
  [/^(\d{4}) ?- ?(\d{4})$/, (from, to) => [`${from}/${to}`]],
  [/^([^/]+)\.\.([^/.]+)$/, (from, to) => [`${from}/${to}`]],
  [/^[[{]([^,.]+)(?:,|\.\.)(?:.*[,.])?([^,.]+)[\]}]$/, (from = '', to = '') => [`${from.trim()}/${to.trim()}`]],
  [/^([^/]+?)(?:\.\.|\/(?:OPEN|NOW|UNKNOWN|PRESENT))$/, (from) => [`${from}/..`]],
];

/** Writes a date as EDTF of level 0 or 1 has it: each date that it can mean; none where that is not known. */
function rewritten(date: string): readonly string[] {
  if (edtfRange(date) !== null) return [date];
  for (const [form, write] of REWRITINGS) {
    const [whole, ...parts] = form.exec(date) ?? [];
    const dates = whole === undefined ? [] : write(...parts).filter((one) => edtfRange(one) !== null);
    if (dates.length > 0) return dates;
  }
  const [from = '', to, ...others] = date.split('/');
  return to === undefined || others.length > 0 ? [] : rewrittenInterval(from, to);
}

/** Writes an interval whose ends are written otherwise, or stand the wrong way round. */
function rewrittenInterval(from: string, to: string): readonly string[] {
  const [first, last] = [from, to].map((end) => rewritten(end)[0]?.split('/'));
  if (first === undefined || last === undefined) return [];
  const dates = [`${first[0]}/${last.at(-1)}`, `${last[0]}/${first.at(-1)}`];
  return dates.filter((one) => edtfRange(one) !== null).slice(0, 1);
}

/** No date is longer. */
const LONGEST = 64;
const NO_VALUE = 'no value, for the date is not known';

/** Says what is written instead of a value that is no date but means one; `null` where that is not known. */
function instead(value: string): string | null {
  if (value.length > LONGEST) return null;
  const date = value
    .trim()
    .toUpperCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ');
  if (isDuration(date)) return `no value but duration: '${date}'`;
  if (/^P[\dX.,YMWDTHS]+$/.test(date)) return "no value but kind: 'duration'";
  const [, day = '', part] = /^(.*)T(MO|MI|AF|EV|NI|DT|PM)$/.exec(date) ?? [];
  if (part !== undefined) {
    const days = rewritten(day);
    return days.length > 0 ? `${days.join(' or ')} with kind: 'time'` : "the day with kind: 'time'";
  }
  const [, year] = /^-0*([1-9]\d{0,2})$/.exec(date) ?? [];
  if (year !== undefined) return `-${year.padStart(4, '0')}, or ${yearBefore(year)} for ${year} BC`;
  if (/^T?\d{1,2}:\d\d/.test(date)) return 'the day before the time, as in 1998-02-11T22:00';
  if (date.includes('/') && /\dT\d/.test(date)) return 'the day, or the time at which it begins with a duration';
  if (/^(?:PAST|PRESENT|FUTURE)_REF$|^XXXX/.test(date) || ['/', '..', '../..', '../', '/..'].includes(date))
    return NO_VALUE;
  const dates = rewritten(date);
  return dates.length > 0 ? dates.join(' or ') : null;
}

/** Says what is expected where a value is no date: one in EDTF, and how this one is written there, where that is known. */
export function expectedDate(value: string): string {
  const advice = instead(value);
  return `a date in EDTF, level 0 or 1${advice === null ? '' : `: ${advice}`}`;
}
