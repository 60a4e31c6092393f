import type { Period } from '../model/types.ts';

/** First and last day that a date can mean, each as year × 10,000 + month × 100 + day; open ends are infinite. */
export interface DayRange {
  /** The first day, or minus infinity. */
  readonly first: number;
  /** The last day, or infinity. */
  readonly last: number;
}

const DATE = /^(?!-0000)(-?\d{4}|-?\d{3}X|-?\d{2}XX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?$/;
/** Beyond EDTF, a time may be as it is printed: 10 p.m. is T22, 10:30 is T10:30. */
const TIME =
  /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3])(?::([0-5]\d)(?::([0-5]\d))?)?(Z|[+-](?:(?:0\d|1[0-3])(?::[0-5]\d)?|14(?::00)?))?$/;
const LONG_YEAR = /^Y(-?[1-9]\d{4,9})$/;

/** No date of these levels is longer. */
const LONGEST = 64;

const dayOf = (year: number, month: number, day: number): number => year * 10_000 + month * 100 + day;

function lastDay(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Seasons, 21 spring to 24 winter, by the northern meteorological year: winter begins in December. */
function seasonRange(year: number, season: number): DayRange {
  const month = (season - 20) * 3;
  if (month === 12) return { first: dayOf(year, 12, 1), last: dayOf(year + 1, 2, lastDay(year + 1, 2)) };
  return { first: dayOf(year, month, 1), last: dayOf(year, month + 2, lastDay(year, month + 2)) };
}

function dateRange(text: string): DayRange | null {
  const value = text.replace(/[?~%]$/, '');
  const long = LONG_YEAR.exec(value);
  if (long) return { first: dayOf(Number(long[1]), 1, 1), last: dayOf(Number(long[1]), 12, 31) };
  const [, years = '', month, day] = DATE.exec(value) ?? [];
  if (years === '') return null;
  const bounds = [Number(years.replaceAll('X', '0')), Number(years.replaceAll('X', '9'))] as const;
  const low = Math.min(...bounds);
  const high = Math.max(...bounds);
  if (month === undefined) return { first: dayOf(low, 1, 1), last: dayOf(high, 12, 31) };
  if (years.includes('X')) return null;
  if (month === 'XX')
    return day === undefined || day === 'XX' ? { first: dayOf(low, 1, 1), last: dayOf(low, 12, 31) } : null;
  const number = Number(month);
  if (number >= 21 && number <= 24 && day === undefined) return seasonRange(low, number);
  if (number < 1 || number > 12) return null;
  const last = lastDay(low, number);
  if (day === undefined || day === 'XX') return { first: dayOf(low, number, 1), last: dayOf(low, number, last) };
  const date = Number(day);
  return date < 1 || date > last ? null : { first: dayOf(low, number, date), last: dayOf(low, number, date) };
}

/**
 * Reads a date in EDTF (ISO 8601-2), levels 0 and 1, as the first and last day that it can mean; `null` where
 * it is none. A time may do without seconds, and without minutes.
 */
export function edtfRange(value: string): DayRange | null {
  if (value.length > LONGEST) return null;
  const [from = '', to, ...others] = value.split('/');
  if (to === undefined) return dateRange(TIME.exec(from)?.[1] ?? from);
  const open = (end: string): boolean => end === '..' || end === '';
  if (others.length > 0 || (open(from) && open(to))) return null;
  const first = open(from) ? Number.NEGATIVE_INFINITY : dateRange(from)?.first;
  const last = open(to) ? Number.POSITIVE_INFINITY : dateRange(to)?.last;
  return first === undefined || last === undefined || first > last ? null : { first, last };
}

/** Gives the first and last day of a period; `null` for one that is unknown or no EDTF. */
export function dayRangeOf({ value }: Period): DayRange | null {
  return value === null ? null : edtfRange(value);
}

/** Minutes of a day. */
const DAY = 24 * 60;

/** Gives the offset from UTC that a date-time states, in minutes; `null` where it states none, and for a mere date. */
export function statedOffset(value: string): number | null {
  const zone = TIME.exec(value)?.[5];
  if (zone === undefined) return null;
  const [hours = 0, minutes = 0] = zone === 'Z' ? [] : zone.slice(1).split(':').map(Number);
  return (zone.startsWith('-') ? -1 : 1) * (60 * hours + minutes);
}

/**
 * Gives the first and last moment that a date can mean, as days and fractions of a day on the clock of an offset from UTC
 * in minutes, by which a date without an offset of its own is read; the last is the end of its day, minute or hour. `null`
 * where it is none.
 */
export function momentRange(value: string, offset: number): DayRange | null {
  const days = edtfRange(value);
  const [, date, hours, minutes, seconds] = TIME.exec(value) ?? [];
  if (days === null || hours === undefined) return days && { first: days.first, last: days.last + 1 };
  const shift = offset - (statedOffset(value) ?? offset);
  const moment = new Date(Date.parse(`${date}T${hours}:${minutes ?? '00'}:${seconds ?? '00'}Z`) + shift * 60_000);
  const day = dayOf(moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate());
  const at = 60 * moment.getUTCHours() + moment.getUTCMinutes() + moment.getUTCSeconds() / 60;
  const length = minutes === undefined ? 60 : seconds === undefined ? 1 : 0;
  return { first: day + at / DAY, last: day + (at + length) / DAY };
}
