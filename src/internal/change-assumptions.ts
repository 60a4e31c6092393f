import type { Article } from '../model/article.ts';
import type { Period } from '../model/period.ts';
import type { Statistic } from '../model/statistic.ts';
import { dayRangeOf } from './day-range-of.ts';

function sizeOf({ value, low, high }: Statistic): string {
  if (value !== null) return String(value);
  if (low !== null && high !== null) return `${low} to ${high}`;
  return low === null ? `at most ${high}` : `at least ${low}`;
}

/**
 * Says in words what has to be assumed to work with a change: that it is measured against a period which the
 * article does not name, and that it holds for the whole of a period that was not over when the article was filed.
 */
export function changeAssumptions({ dateline }: Article, change: Statistic, base: Period | null): readonly string[] {
  const { direction, unit, period } = change;
  const what = `The ${direction === 'down' ? 'fall' : 'rise'} of ${sizeOf(change)} ${unit}`;
  const assumptions: string[] = [];
  if (base !== null) assumptions.push(`${what} is measured against ${base.value}; the article names no base.`);
  const filed = dateline === null ? null : dayRangeOf(dateline.period);
  const range = dayRangeOf(period);
  if (filed !== null && range !== null && filed.first < range.last)
    assumptions.push(
      `${what} holds for the whole of ${period.value}, which was not over on ${dateline?.period.value}.`,
    );
  return assumptions;
}
