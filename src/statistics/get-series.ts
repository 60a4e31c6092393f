import { recordById } from '../basics/errors.ts';
import { groupBy } from '../basics/grouping.ts';
import { countBefore } from '../basics/sorted.ts';
import { cached } from '../lookup/cache.ts';
import { statisticsBySeries } from '../lookup/records-by-entity.ts';
import type { Article, Ids, Period, Statistic } from '../model/types.ts';
import { changeAssumptions, changePoint } from '../values/change-arithmetic.ts';
import { dayRangeOf } from '../values/edtf.ts';

/** One value of a series: reported, or worked out from what is reported. */
export interface SeriesPoint<out I extends Ids = Ids> {
  /** The time that the value is for. */
  readonly period: Period;
  /** The value, rounded to 12 significant digits where it is worked out; `null` where only bounds are known. */
  readonly value: number | null;
  /** Smallest value that the wording of all inputs allows, inclusive; `null` where it sets none. */
  readonly low: number | null;
  /** Largest value that the wording of all inputs allows, inclusive; `null` where it sets none. */
  readonly high: number | null;
  /** ISO 4217 code, `percent`, or the counted noun. */
  readonly unit: string;
  /** Stated as such; worked out from what is stated; or worked out on assumptions that nobody states. */
  readonly status: 'reported' | 'derived' | 'conditional';
  /** The figures that the value rests on. */
  readonly inputs: readonly I['statistic'][];
  /** What has to be assumed, a sentence each; empty unless conditional. */
  readonly assumptions: readonly string[];
}

const firstDay = (period: Period): number => dayRangeOf(period)?.first ?? Number.POSITIVE_INFINITY;
const lastDay = (period: Period): number => dayRangeOf(period)?.last ?? Number.POSITIVE_INFINITY;

function pointAfter(
  from: SeriesPoint,
  change: Statistic,
  period: Period,
  back: boolean,
  assumptions: readonly string[],
): SeriesPoint | null {
  const figure = changePoint(from, change, back);
  if (figure === null) return null;
  const all = [...from.assumptions, ...assumptions];
  const status = all.length > 0 ? 'conditional' : 'derived';
  return { period, ...figure, unit: from.unit, status, inputs: [...from.inputs, change.id], assumptions: all };
}

/**
 * Gives the values of a series in time: those reported, those that follow from a reported value and a reported
 * change, and those that follow only on assumptions, which are named.
 *
 * Bounds come from the rounding of all inputs, and no value is less than 0. A change whose base is unknown is
 * measured against the latest value before it, and one whose period was not over when the article was filed is
 * taken for the whole of it: both are assumptions, and make the point conditional, and what follows from it. A
 * change that fits neither its level's unit nor percent gives no point.
 *
 * @param article - The article.
 * @param series - Id of the series.
 * @returns Points by period in a fresh list; those of unknown period come last.
 * @throws `RangeError` for an unknown series, with the nearest ids.
 * @example
 * ```ts
 * import { article, getSeries } from 'kerry-moscow-visit';
 *
 * const points = getSeries(article, 'russia-us-trade');
 * points.map(({ period, status }) => `${period.value} ${status}`);
 * // => ['2013 derived', '2014 reported', '2015 conditional']
 * points.map(({ low, high }) => [low, high].map((bound) => (Number(bound) / 1e9).toFixed(2)));
 * // => [['27.59', '27.71'], ['29.15', '29.25'], ['20.26', '20.62']]
 * ```
 */
export function getSeries<I extends Ids>(article: Article<I>, series: I['series']): SeriesPoint<I>[];
export function getSeries(article: Article, series: string): SeriesPoint[] {
  const statistics = recordById(cached(article, statisticsBySeries), 'series', 'a series', series);
  /** Points in the order in which they are found, and by their last day. */
  const found: SeriesPoint[] = [];
  const points: SeriesPoint[] = [];
  const periods = new Set<string | null>();
  const add = (point: SeriesPoint | null): void => {
    if (point === null) return;
    found.push(point);
    points.splice(
      countBefore(points, ({ period }) => lastDay(period), lastDay(point.period) + 1),
      0,
      point,
    );
    periods.add(point.period.value);
  };
  for (const { type, period, value, low, high, unit, id } of statistics) {
    if (type !== 'change') add({ period, value, low, high, unit, status: 'reported', inputs: [id], assumptions: [] });
  }
  const changes = statistics.filter(({ type }) => type === 'change');
  const byEnd = groupBy(changes, ({ period, comparedWith }) => {
    const base = comparedWith?.value ?? null;
    return base === null || period.value === null ? [] : [period.value, base];
  });
  const followed = new Set<string | null>();
  let next = 0;
  /** Follows the changes from one end that is known to the other, as far as they lead; each period once. */
  const follow = (): void => {
    for (let from = found[next]; from !== undefined; from = found[++next]) {
      const { value } = from.period;
      if (value === null || followed.has(value)) continue;
      followed.add(value);
      for (const change of byEnd.get(value) ?? []) {
        const back = change.period.value === value;
        const period = back ? change.comparedWith : change.period;
        if (period === null || periods.has(period.value)) continue;
        add(pointAfter(from, change, period, back, changeAssumptions(article, change, null)));
      }
    }
  };
  follow();
  const baseless = changes.filter(({ period, comparedWith }) => period.value !== null && !comparedWith?.value);
  for (const change of baseless.sort((a, b) => firstDay(a.period) - firstDay(b.period))) {
    const base = points[countBefore(points, ({ period }) => lastDay(period), firstDay(change.period)) - 1];
    if (base === undefined || periods.has(change.period.value)) continue;
    add(pointAfter(base, change, change.period, false, changeAssumptions(article, change, base.period)));
    follow();
  }
  return found.sort((a, b) => {
    const [one, other] = [firstDay(a.period), firstDay(b.period)];
    return one === other ? 0 : one - other;
  });
}
