import { unsupported } from '../basics/errors.ts';
import { unicodeExpression } from '../words/expressions.ts';

const UNITS = ['year', 'quarter', 'month', 'week', 'day'] as const;

/** Words that date something in a language. */
export interface DateWords {
  /** The months, as they stand alone and with a day. */
  readonly months: readonly string[];
  /** The weekdays, and words such as "last year" and "today". */
  readonly others: readonly string[];
}

/** Gives the words that date something in a language, as `Intl` has them; none for a language that it has not got. */
export function dateWords(language: string): DateWords {
  if (typeof Intl === 'undefined' || Intl.DateTimeFormat === undefined || Intl.RelativeTimeFormat === undefined)
    throw unsupported('findGaps', 'Intl.DateTimeFormat and Intl.RelativeTimeFormat');
  const months: string[] = [];
  const others: string[] = [];
  if (Intl.DateTimeFormat.supportedLocalesOf(language).length > 0) {
    const calendar = { calendar: 'gregory', timeZone: 'UTC' } as const;
    for (const fields of [{ month: 'long' }, { month: 'long', day: 'numeric' }] as const) {
      const format = new Intl.DateTimeFormat(language, { ...calendar, ...fields });
      for (let month = 0; month < 12; month++)
        for (const { type, value } of format.formatToParts(Date.UTC(2024, month)))
          if (type === 'month') months.push(value);
    }
    const weekdays = new Intl.DateTimeFormat(language, { ...calendar, weekday: 'long' });
    for (let day = 1; day <= 7; day++) others.push(weekdays.format(Date.UTC(2024, 0, day)));
    const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
    for (const unit of UNITS) for (const count of [-2, -1, 0, 1, 2]) others.push(relative.format(count, unit));
  }
  // What is written with digits is found as a number: "2 years ago", "12月".
  const digit = unicodeExpression('\\p{N}');
  const inWords = (words: readonly string[]): readonly string[] => words.filter((one) => !digit.test(one));
  return { months: inWords(months), others: inWords(others) };
}
