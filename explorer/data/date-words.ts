import { type Article, type Period, timeline } from 'kerry-moscow-visit';

const formats: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

/** Writes a year, a month or a day in words; any other date stays as EDTF writes it. */
function oneDate(value: string): string {
  const format = formats[value.length];
  if (format === undefined || !/^\d{4}-\d\d(?:-\d\d)?$/.test(value)) return value;
  const day = new Date(`${value.slice(0, 7)}-${value.slice(8) || '01'}T00:00:00Z`);
  // A season, such as 2014-22, is written like a month and is none.
  if (Number.isNaN(day.getTime())) return value;
  return new Intl.DateTimeFormat('en', { ...format, timeZone: 'UTC' }).format(day);
}

/** Writes a date of EDTF in words: a year, a month, a day, or what lies between two of them. */
export function dateWords({ value }: Period): string {
  if (value === null) return 'unknown';
  const [from = '', to] = value.split('/');
  if (to === undefined) return oneDate(from);
  const isOpen = (end: string): boolean => end === '' || end === '..';
  if (isOpen(to)) return `from ${oneDate(from)} on`;
  return isOpen(from) ? `until ${oneDate(to)}` : `${oneDate(from)} to ${oneDate(to)}`;
}

/** Gives the place of each date in the timeline of an article, so that dates sort as they follow each other. */
export function dateRanks(article: Article): (period: Period | null) => number | null {
  const ranks = new Map(timeline(article).map(({ period }, rank) => [period.value, rank]));
  return (period) => (period === null ? null : (ranks.get(period.value) ?? null));
}
