import type { Article } from '../model/article.ts';
import type { Statistic } from '../model/statistic.ts';
import { byId } from './by-id.ts';

/** Derives the figures by id. */
export function statisticsById({ statistics }: Article): ReadonlyMap<string, Statistic> {
  return byId(statistics);
}
