import { assertArticle, assertKeys, assertOneOf, misuse, outOfRange, recordById } from '../basics/errors.ts';
import { cached } from '../lookup/cache.ts';
import { quoteIdsFrom } from '../lookup/quote-structure.ts';
import { statisticsBySeries } from '../lookup/records-by-entity.ts';
import { entitiesById } from '../lookup/records-by-id.ts';
import { statisticTypes } from '../model/statistic.ts';
import type { Article, EntityId, Ids, Statistic, StatisticType } from '../model/types.ts';
import { dayRangeOf, edtfRange } from '../values/edtf.ts';

/** Which figures are sought; several keys mean *and*, none means all. */
export interface StatisticFilter<out I extends Ids = Ids> {
  /** The series that the figure belongs to. */
  readonly series?: I['series'] | undefined;
  /** What sort of figure it is. */
  readonly type?: StatisticType | undefined;
  /** A date in EDTF, level 0 or 1, that the figure's period overlaps; unknown periods overlap none. */
  readonly period?: string | undefined;
  /** Somebody who states it: a speaker of the quote that holds it, or of a quote that one is within. */
  readonly statedBy?: EntityId<I> | undefined;
}

const KEYS = ['series', 'type', 'period', 'statedBy'] as const satisfies readonly (keyof StatisticFilter)[];

/**
 * Finds reported figures by series, type, period and who states them.
 *
 * @param article - The article.
 * @param filter - What is sought; several keys mean *and*, none means all.
 * @returns Figures in reading order in a fresh list; empty when there are none.
 * @throws `RangeError` for an unknown series, entity or type, with the nearest ones, and for a period that is no EDTF;
 * `TypeError` for an unknown key, and for a period that is no string.
 * @example
 * ```ts
 * import { article, findStatistics } from 'kerry-moscow-visit';
 *
 * findStatistics(article, { type: 'change' }).map(({ value }) => value); // => [5.6, 30]
 * findStatistics(article, { statedBy: 'russian-government' }).map(({ id }) => id); // => ['visit-rank']
 * ```
 */
export function findStatistics<I extends Ids>(article: Article<I>, filter?: StatisticFilter<I>): Statistic<I>[];
export function findStatistics(article: Article, filter: StatisticFilter = {}): Statistic[] {
  assertArticle(article);
  assertKeys('filter', filter, KEYS);
  const { series, type, period, statedBy } = filter;
  assertOneOf('filter.type', type, statisticTypes);
  const bySeries = cached(article, statisticsBySeries);
  if (statedBy !== undefined) recordById(cached(article, entitiesById), 'filter.statedBy', 'an entity', statedBy);
  if (period !== undefined && typeof period !== 'string') throw misuse('filter.period', 'a string', period);
  const sought = period === undefined ? undefined : edtfRange(period);
  const quoteIds = statedBy === undefined ? undefined : quoteIdsFrom(article.quotes, statedBy);
  if (sought === null) throw outOfRange('filter.period', 'a date in EDTF, level 0 or 1', period);
  const statistics =
    series === undefined ? article.statistics : recordById(bySeries, 'filter.series', 'a series', series);
  return [...statistics].filter((statistic) => {
    if (type !== undefined && statistic.type !== type) return false;
    if (sought !== undefined) {
      const range = dayRangeOf(statistic.period);
      if (range === null || range.first > sought.last || range.last < sought.first) return false;
    }
    return quoteIds === undefined || statistic.stated.some(({ quote }) => quote !== null && quoteIds.has(quote));
  });
}
