import { figureFaults } from '../values/figure-faults.ts';
import type { CheckContext } from './check-context.ts';

/** Checks that bounds enclose the value, signs, and that changes, and nothing else, have a direction and a base. */
export function checkStatistics({ article, report }: CheckContext): void {
  article.statistics.forEach((statistic, i) => {
    if (statistic === undefined) return;
    for (const { code, field, expected, received } of figureFaults(statistic))
      report(code, field === null ? ['statistics', i] : ['statistics', i, field], expected, received);
  });
}
