import { dateOf, dayAfter, dayOfWeek, endingYear, hourOf, monthsFrom } from './calendar.ts';
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
export const yearBefore = (year: string): string =>
  `${year === '1' ? '' : '-'}${String(Number(year) - 1).padStart(4, '0')}`;

/** Writes a day of a year by its number; none past the last. */
const dayOfYear = (year: string, day: number): readonly string[] =>
  [dayAfter(`${year}-01-01`, day - 1)].filter((date) => date.startsWith(year));

/** Seasons as TIMEX3 has them, in the order of EDTF. */
const SEASONS: readonly string[] = ['SP', 'SU', 'FA', 'WI'];

/** Writes an offset from UTC with a colon and hours of two digits. */
const zoneOf = (zone: string): string =>
  zone.replace(/^[+-](?=\d(?::?\d\d)?$)/, '$&0').replace(/(\d\d)(\d\d)$/, '$1:$2');

/** Marks the ends of what a date without its mark is. */
const marked = (date: string, mark: string): readonly string[] =>
  rewrittenDate(date).map((one) => one.replace(/$|(?=\/)/g, mark));

const REWRITINGS: readonly Rewriting[] = [
  // Parts of a year.
  [/^(\d{4})-(\d\d)$/, codedMonths],
  [/^(\d{4})[- ]?Q([1-4])$/, (year = '', quarter) => [monthsFrom(year, 3 * Number(quarter) - 2, 3)]],
  [/^Q([1-4])[-/ ]?(\d{4})$/, (quarter, year = '') => [monthsFrom(year, 3 * Number(quarter) - 2, 3)]],
  [/^(\d{4})[- ]?H([12])$/, (year = '', half) => [monthsFrom(year, 6 * Number(half) - 5, 6)]],
  [/^H([12])[-/ ]?(\d{4})$/, (half, year = '') => [monthsFrom(year, 6 * Number(half) - 5, 6)]],
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
  [/^(\d\d)00'?S$/, (century) => [`${century}0X`, `${century}XX`]],
  [/^(\d{3})(?:0'?S)?$/, (decade) => [`${decade}X`]],
  [/^[+Y](\d{4})$/, (year = '') => [year]],
  [/^Y(-?\d+)E(\d)$/, (digits, zeros) => [`Y${digits}${'0'.repeat(Number(zeros))}`]],
  // Days and times written otherwise.
  [/^(\d{4})(0[1-9]|1[0-2])(\d\d)?$/, (...date) => [dateOf(...date)]],
  [/^(-?\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/, (year, _mark, month, day) => [dateOf(year, month, day)]],
  [/^(\d{4})\/(0[1-9]|1[0-2])$/, (year = '', end = '') => [dateOf(year, end), `${year}/${endingYear(year, end)}`]],
  [/^(-?\d{4})[-/.](0?[1-9]|1[0-2])$/, (...date) => [dateOf(...date)]],
  [/^(\d{1,2})[-/.](\d{4})$/, (month, year) => [dateOf(year, month)]],
  [/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, (day, month, year) => [dateOf(year, month, day)]],
  [
    /^(\d{1,2})([-/])(\d{1,2})\2(\d{4})$/,
    (a, _mark, b, year) => [...new Set([dateOf(year, a, b), dateOf(year, b, a)])],
  ],
  [
    /^(\d{4})-?(\d\d)-?(\d\d)[T ]24(?::?00){0,2} ?(Z|[+-][\d:]+)?$/,
    (year, month, day, zone = '') => [`${dayAfter(dateOf(year, month, day), 1)}T00:00${zoneOf(zone)}`],
  ],
  [
    /^(\d{4})-?(\d\d)-?(\d\d)[T ](\d{1,2})(?::?(\d\d))?(?::?(\d\d))?(?:\.\d+)? ?([AP]\.?M\.?)?(Z|[+-][\d:]+)?$/,
    (year, month, day, hour = '', minute, second, half, zone = '') => {
      const clock = [hourOf(hour, half), minute, second].filter((part) => part !== undefined);
      return [`${dateOf(year, month, day)}T${clock.join(':')}${zoneOf(zone)}`];
    },
  ],
  // Marks of what is not known in other places.
  [/^([\dUX]{4}(?:-[\dUX]{2}){0,2})$/, (date = '') => [date.replaceAll('U', 'X')]],
  [/^(?=.*[UX])([\dUX]{4})(?:-[\dUX]{2}){1,2}$/, (year = '') => [year.replaceAll('U', 'X')]],
  [/^(?:~|CA?\.? |CIRCA |ABOUT )([^/?~%]+)$/, (date = '') => marked(date, '~')],
  [/^\?([^/?~%]+)$/, (date = '') => marked(date, '?')],
  [/^([^/?~%]+)(?:\?~|~\?)$/, (date = '') => marked(date, '%')],
  [/^([^/?~%]+)([?~%])$/, (date = '', mark = '') => marked(date, mark)],
];

/** Writes a date, but no interval, as EDTF of level 0 or 1 has it: each date that it can mean; none where that is not known. */
export function rewrittenDate(date: string): readonly string[] {
  if (edtfRange(date) !== null) return [date];
  for (const [form, write] of REWRITINGS) {
    const [whole, ...parts] = form.exec(date) ?? [];
    const dates = whole === undefined ? [] : write(...parts).filter((one) => edtfRange(one) !== null);
    if (dates.length > 0) return dates;
  }
  return [];
}
