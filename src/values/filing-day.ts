import type { Article, Period } from '../model/types.ts';
import { type DayRange, dayRangeOf } from './edtf.ts';

/** Gives the first or last day that the dateline can mean; infinity where there is none, or it is unknown. */
export function filingDay({ dateline }: Article, end: keyof DayRange): number {
  return (dateline === null ? null : dayRangeOf(dateline.period))?.[end] ?? Number.POSITIVE_INFINITY;
}

/**
 * Gives the first and last day of a period as far as an article can tell of it: one that is open at its end ends on the
 * last day of the dateline, if there is one, unless it begins later.
 */
export function reportedRange(article: Article, period: Period): DayRange | null {
  const range = dayRangeOf(period);
  if (range?.last !== Number.POSITIVE_INFINITY) return range;
  const last = filingDay(article, 'last');
  return last < range.first ? range : { first: range.first, last };
}
