/** Writes a number with two digits at least. */
const padded = (number: string | number): string => String(number).padStart(2, '0');

/** Writes year, month and day, those that are given, with two digits for the last two. */
export function dateOf(...parts: readonly (string | undefined)[]): string {
  return parts.flatMap((part) => (part === undefined ? [] : padded(part))).join('-');
}

/** Writes a stretch of months as an interval; it may lead into the next year. */
export function monthsFrom(year: string, first: number, count: number): string {
  const last = first + count - 1;
  const end = last > 12 ? [Number(year) + 1, last - 12] : [year, last];
  return `${year}-${padded(first)}/${String(end[0]).padStart(4, '0')}-${padded(String(end[1]))}`;
}

/** Writes the day that lies some days after another; `''` where the other is none. */
export function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  // A day past the last of its month would be read as one of the next.
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(day)) return '';
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Writes a day of an ISO week, counted from 1, its Monday. Week 1 is that of 4 January. */
export function dayOfWeek(year: string, week: string, day: number): string {
  const fourth = new Date(`${year}-01-04T00:00:00Z`);
  const monday = -((fourth.getUTCDay() + 6) % 7);
  return dayAfter(`${year}-01-04`, monday + 7 * (Number(week) - 1) + day - 1);
}

/** Writes an hour of 24 from one that may be before or after noon. */
export function hourOf(hour: string, half: string | undefined): string {
  if (half === undefined) return padded(hour);
  return padded((Number(hour) % 12) + (half.includes('P') ? 12 : 0));
}

/**
 * Writes the year that two digits mean at the end of an interval: of the century in which it begins, and of the next where
 * that would be more than 50 years back.
 */
export function endingYear(first: string, digits: string): string {
  const century = Number(first.slice(0, 2)) + (Number(first.slice(2)) - Number(digits) > 50 ? 1 : 0);
  return `${padded(century)}${digits}`;
}
