import { isDuration } from './duration.ts';
import { yearBefore } from './rewritten-date.ts';
import { rewritten } from './rewritten-interval.ts';

/** No date is longer. */
const LONGEST = 64;
const NO_VALUE = 'no value, for the date is not known';
const NO_LENGTH = 'no value, for a length of time is no date';

/** Years before 0 of less than four digits: they may be counted as EDTF does, or as years before Christ are. */
const SHORT_YEAR = /(^|[/.[{])-(?!\d{4})0*([1-9]\d{0,2})(?!\d)/g;

/** Writes a date with such years both ways; none where there are none. */
function rewrittenBefore(date: string): readonly string[] {
  const years = Array.from(date.matchAll(SHORT_YEAR), ([, , year]) => `${year} BC`);
  if (years.length === 0) return [];
  const counted = rewritten(
    date.replace(SHORT_YEAR, (_, before: string, year: string) => `${before}-${year.padStart(4, '0')}`),
  );
  const historical = rewritten(
    date.replace(SHORT_YEAR, (_, before: string, year: string) => before + yearBefore(year)),
  );
  return [...counted, ...historical.map((one) => `${one} for ${years.join(' and ')}`)];
}

/** What a date is said of: a temporal expression, with a kind and a duration, or a mere period, with neither. */
type Dated = 'time' | 'period';

/** Says what is written instead of a value that is no date but means one; `null` where that is not known. */
function instead(value: string, of: Dated): string | null {
  if (value.length > LONGEST) return null;
  const date = value
    .trim()
    .toUpperCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ');
  const isLength = isDuration(date);
  if (isLength || /^P[\dX.,YMWDTHS]+$/.test(date)) {
    if (of === 'period') return NO_LENGTH;
    return isLength ? `no value but duration: '${date}'` : "no value but kind: 'duration'";
  }
  const [, day = '', part] = /^(.*)T(MO|MI|AF|EV|NI|DT|PM)$/.exec(date) ?? [];
  if (part !== undefined) {
    const days = rewritten(day);
    return `${days.length > 0 ? days.join(' or ') : 'the day'}${of === 'time' ? " with kind: 'time'" : ''}`;
  }
  if (/^T\d|^\d{1,2}(?::\d\d| ?[AP]\.?M\b)/.test(date)) return 'the day before the time, as in 1998-02-11T22:00';
  if (date.includes('/') && /\dT\d/.test(date))
    return `the day, or the time at which it begins${of === 'time' ? ' with a duration' : ''}`;
  if (/^(?:PAST|PRESENT|FUTURE)_REF$|^XXXX/.test(date) || ['/', '..', '../..', '../', '/..'].includes(date))
    return NO_VALUE;
  const before = rewrittenBefore(date);
  if (before.length > 0) return before.join(', or ');
  const dates = rewritten(date);
  return dates.length > 0 ? dates.join(' or ') : null;
}

/** Says what is expected where a value is no date: one in EDTF, and how this one is written there, where that is known. */
export function expectedDate(value: string, of: Dated): string {
  const advice = instead(value, of);
  return `a date in EDTF, level 0 or 1${advice === null ? '' : `: ${advice}`}`;
}
