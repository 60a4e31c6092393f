import type { Article } from '../model/article.ts';
import type { Statistic } from '../model/statistic.ts';
import { groupBy } from './group-by.ts';

/** Derives the figures of each series, in reading order. */
export function statisticsBySeries({ statistics }: Article): ReadonlyMap<string, readonly Statistic[]> {
  return groupBy(statistics, ({ series }) => (series === null ? [] : [series]));
}
