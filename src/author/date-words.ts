import { unsupported } from '../basics/errors.ts';
import { unicodeExpression } from '../words/expressions.ts';

const UNITS = ['year', 'quarter', 'month', 'week', 'day'] as const;

/** Words that date something in a language. */
export interface DateWords {
  /** The months, as they stand alone and with a day. */
  readonly months: readonly string[];
  /** The weekdays, and words such as "last year" and "today". */
  readonly others: readonly string[];
  /** The months shortened, as in "Dec. 11". */
  readonly shortMonths: readonly string[];
  /** The weekdays shortened, as in "Tue." */
  readonly shortWeekdays: readonly string[];
}

/** What newspapers write and `Intl` does not. */
const ENGLISH_MONTHS = ['Sept'];
const ENGLISH_WEEKDAYS = ['Tues', 'Weds', 'Thur', 'Thurs'];

/** Gives the words that date something in a language, as `Intl` has them; none for a language that it has not got. */
export function dateWords(language: string): DateWords {
  if (typeof Intl === 'undefined' || Intl.DateTimeFormat === undefined || Intl.RelativeTimeFormat === undefined)
    throw unsupported('findGaps', 'Intl.DateTimeFormat and Intl.RelativeTimeFormat');
  const months: string[] = [];
  const others: string[] = [];
  const isEnglish = /^en\b/.test(language);
  const shortMonths = isEnglish ? [...ENGLISH_MONTHS] : [];
  const shortWeekdays = isEnglish ? [...ENGLISH_WEEKDAYS] : [];
  if (Intl.DateTimeFormat.supportedLocalesOf(language).length > 0) {
    const calendar = { calendar: 'gregory', timeZone: 'UTC' } as const;
    for (const [month, list] of [
      ['long', months],
      ['short', shortMonths],
    ] as const)
      for (const fields of [{ month }, { month, day: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(language, { ...calendar, ...fields });
        for (let i = 0; i < 12; i++)
          for (const { type, value } of format.formatToParts(Date.UTC(2024, i))) if (type === 'month') list.push(value);
      }
    for (const [weekday, list] of [
      ['long', others],
      ['short', shortWeekdays],
    ] as const) {
      const format = new Intl.DateTimeFormat(language, { ...calendar, weekday });
      for (let day = 1; day <= 7; day++) list.push(format.format(Date.UTC(2024, 0, day)));
    }
    const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
    for (const unit of UNITS) for (const count of [-2, -1, 0, 1, 2]) others.push(relative.format(count, unit));
  }
  // What is written with digits is found as a number: "2 years ago", "12月".
  const digit = unicodeExpression('\\p{N}');
  const inWords = (words: readonly string[]): readonly string[] => words.filter((one) => !digit.test(one));
  return {
    months: inWords(months),
    others: inWords(others),
    shortMonths: inWords(shortMonths),
    shortWeekdays: inWords(shortWeekdays),
  };
}
