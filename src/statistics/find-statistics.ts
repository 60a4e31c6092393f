import { assertArticle, assertKeys, outOfRange, recordById } from '../basics/errors.ts';
import { anyString, idOf, oneOf, onlyOf, passing, type Test, valuesOf } from '../basics/filtering.ts';
import { cached } from '../lookup/cache.ts';
import { statisticsBySeries } from '../lookup/records-by-entity.ts';
import { statedByTest } from '../lookup/stated-by.ts';
import { statisticTypes } from '../model/statistic.ts';
import type { Article, EntityId, Ids, Statistic, StatisticType } from '../model/types.ts';
import { type DayRange, edtfRange } from '../values/edtf.ts';
import { reportedRange } from '../values/filing-day.ts';

/** Which figures are sought; several keys mean *and*, a list means *any of*, no key means all. */
export interface StatisticFilter<out I extends Ids = Ids> {
  /** The series that the figure belongs to. */
  readonly series?: I['series'] | readonly I['series'][] | undefined;
  /** What sort of figure it is. */
  readonly type?: StatisticType | readonly StatisticType[] | undefined;
  /**
   * A date in EDTF, level 0 or 1, that the figure's period overlaps; unknown periods overlap none. A period that is open
   * at its end ends, for a filter, at the day of the dateline, if there is one and it begins no later.
   */
  readonly period?: string | readonly string[] | undefined;
  /**
   * Somebody who states it: a speaker of the quote that holds it, or of a quote that one is within. `null` for the article
   * itself, outside all quotes.
   */
  readonly statedBy?: EntityId<I> | readonly (EntityId<I> | null)[] | null | undefined;
}

const KEYS = ['series', 'type', 'period', 'statedBy'] as const satisfies readonly (keyof StatisticFilter)[];

/**
 * Finds reported figures by series, type, period and who states them.
 *
 * @category Figures
 * @param article - The article.
 * @param filter - What is sought; several keys mean *and*, a list means *any of*, no key means all.
 * @returns Figures in reading order in a fresh list; empty when there are none.
 * @throws `RangeError` for an unknown series, entity or type, with the nearest ones, and for a period that is no EDTF;
 * `TypeError` for an unknown key, and for a period that is no string.
 * @example
 * ```ts
 * import { article, findStatistics } from 'kerry-moscow-visit';
 *
 * findStatistics(article, { type: 'change' }).map(({ value }) => value); // => [5.6, 30]
 * findStatistics(article, { statedBy: 'russian-government' }).map(({ id }) => id); // => ['visit-rank']
 * findStatistics(article, { type: ['change', 'rank'], period: '2015' }).map(({ value }) => value); // => [2, 30]
 * ```
 */
export function findStatistics<I extends Ids>(article: Article<I>, filter?: StatisticFilter<I>): Statistic<I>[];
export function findStatistics(article: Article, filter: StatisticFilter = {}): Statistic[] {
  assertArticle(article);
  assertKeys('filter', filter, KEYS);
  const bySeries = cached(article, statisticsBySeries);
  const tests: Test<Statistic>[] = [];
  const types = valuesOf('filter.type', filter.type, oneOf(statisticTypes));
  if (types !== undefined) tests.push(({ type }) => types.has(type));
  const sought = valuesOf('filter.series', filter.series, idOf(bySeries, 'a series'));
  if (sought !== undefined) tests.push(({ series }) => series !== null && sought.has(series));
  const isOfPeriod = periodTest(article, filter.period);
  if (isOfPeriod !== undefined) tests.push(isOfPeriod);
  const isStated = statedByTest(article, 'filter.statedBy', filter.statedBy);
  if (isStated !== undefined) tests.push(({ stated }) => stated.some(isStated));
  // The figures of one series are indexed; those of several keep reading order.
  const only = onlyOf(sought);
  return passing(
    only === undefined ? article.statistics : recordById(bySeries, 'filter.series', 'a series', only),
    tests,
  );
}

/** Makes the test whether the period of a figure overlaps one of some dates. */
function periodTest(article: Article, given: StatisticFilter['period']): Test<Statistic> | undefined {
  const ranges: DayRange[] = [];
  const dates = valuesOf('filter.period', given, (argument, date) => {
    anyString(argument, date);
    const range = edtfRange(date);
    if (range === null) throw outOfRange(argument, 'a date in EDTF, level 0 or 1', date);
    ranges.push(range);
  });
  if (dates === undefined) return undefined;
  return ({ period }) => {
    const range = reportedRange(article, period);
    return range !== null && ranges.some(({ first, last }) => range.first <= last && first <= range.last);
  };
}
