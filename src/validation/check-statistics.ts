import type { Statistic } from '../model/types.ts';
import type { CheckContext } from './check-context.ts';

const FIELDS = ['value', 'low', 'high'] as const;

function boundsFault({ value, low, high }: Statistic): string | null {
  if (value === null && low === null && high === null) return 'a value or a bound';
  if (low !== null && high !== null && low > high) return 'low at most high';
  if (value !== null && low !== null && value < low) return 'low at most the value';
  if (value !== null && high !== null && value > high) return 'high at least the value';
  return null;
}

/** Checks that bounds enclose the value, and that changes, and nothing else, have a direction and a base. */
export function checkStatistics({ article, report }: CheckContext): void {
  article.statistics.forEach((statistic, i) => {
    if (statistic === undefined) return;
    const path = ['statistics', i];
    for (const field of FIELDS)
      if (Object.is(statistic[field], -0)) report('negative_zero', [...path, field], 'a number without a sign', '-0');
    const fault = boundsFault(statistic);
    const { value, low, high, type, direction, comparedWith } = statistic;
    if (fault !== null) report('bounds', path, fault, `value ${value}, low ${low}, high ${high}`);
    const change = type === 'change';
    if (change !== (direction !== null))
      report('direction', [...path, 'direction'], change ? 'up or down' : `null, for the type is ${type}`, direction);
    if (change !== (comparedWith !== null))
      report(
        'compared_with',
        [...path, 'comparedWith'],
        change ? 'a period, if only an unknown one' : `null, for the type is ${type}`,
        comparedWith,
      );
  });
}
