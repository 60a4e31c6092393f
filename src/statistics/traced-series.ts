import { recordById } from '../basics/errors.ts';
import { groupBy } from '../basics/grouping.ts';
import { countBefore } from '../basics/sorted.ts';
import { cached } from '../lookup/cache.ts';
import { statisticsBySeries } from '../lookup/records-by-entity.ts';
import type { Article, Period, Statistic } from '../model/types.ts';
import { changeAssumptions, changeStep, levelAfter, type Step } from '../values/change-arithmetic.ts';
import { dayRangeOf } from '../values/edtf.ts';
import { type Estimate, estimateOf, figureOf } from '../values/estimate.ts';
import type { SeriesPoint } from './get-series.ts';

/** A point of a series with what it comes from. */
export interface TracedPoint {
  /** The point as it is shown. */
  readonly point: SeriesPoint;
  /** Its value, not rounded. */
  readonly level: Estimate;
  /** The point that it is worked out from, and how; `null` for one that is reported. */
  readonly origin: { readonly from: TracedPoint; readonly step: Step } | null;
}

const firstDay = (period: Period): number => dayRangeOf(period)?.first ?? Number.POSITIVE_INFINITY;
const lastDay = (period: Period): number => dayRangeOf(period)?.last ?? Number.POSITIVE_INFINITY;

/** Works out the point at the other end of a change; `base` is the period of a base that the article leaves unknown. */
function pointAfter(
  article: Article,
  from: TracedPoint,
  change: Statistic,
  period: Period,
  { back, base }: { readonly back: boolean; readonly base: Period | null },
): TracedPoint | null {
  const { unit, status, inputs, assumptions } = from.point;
  const step = changeStep(unit, change, back);
  if (step === null) return null;
  const level = levelAfter(from.level, step);
  const figure = figureOf(level);
  if (figure === null) return null;
  const taken = { level: back ? { ...figure, unit } : from.point, back, base };
  const { inferred, assumed } = changeAssumptions(article, change, taken);
  return {
    point: {
      period,
      ...figure,
      unit,
      status: status === 'conditional' || assumed.length > 0 ? 'conditional' : 'derived',
      inputs: [...inputs, change.id],
      assumptions: [...assumptions, ...inferred, ...assumed],
    },
    level,
    origin: { from, step },
  };
}

/** Gives the points of a series by period, each with what it comes from; an unknown series is a `RangeError`. */
export function tracedSeries(article: Article, series: string): TracedPoint[] {
  const statistics = recordById(cached(article, statisticsBySeries), 'series', 'a series', series);
  /** Points in the order in which they are found, and by their last day. */
  const found: TracedPoint[] = [];
  const points: TracedPoint[] = [];
  const periods = new Set<string | null>();
  const add = (traced: TracedPoint | null): void => {
    if (traced === null) return;
    const { period } = traced.point;
    found.push(traced);
    points.splice(
      countBefore(points, ({ point }) => lastDay(point.period), lastDay(period) + 1),
      0,
      traced,
    );
    periods.add(period.value);
  };
  for (const statistic of statistics) {
    const { type, period, value, low, high, unit, id } = statistic;
    if (type === 'change') continue;
    add({
      point: { period, value, low, high, unit, status: 'reported', inputs: [id], assumptions: [] },
      level: estimateOf(statistic),
      origin: null,
    });
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
      const { value } = from.point.period;
      if (value === null || followed.has(value)) continue;
      followed.add(value);
      for (const change of byEnd.get(value) ?? []) {
        const back = change.period.value === value;
        const period = back ? change.comparedWith : change.period;
        if (period === null || periods.has(period.value)) continue;
        add(pointAfter(article, from, change, period, { back, base: null }));
      }
    }
  };
  follow();
  const baseless = changes.filter(({ period, comparedWith }) => period.value !== null && !comparedWith?.value);
  for (const change of baseless.sort((a, b) => firstDay(a.period) - firstDay(b.period))) {
    const base = points[countBefore(points, ({ point }) => lastDay(point.period), firstDay(change.period)) - 1];
    if (base === undefined || periods.has(change.period.value)) continue;
    add(pointAfter(article, base, change, change.period, { back: false, base: base.point.period }));
    follow();
  }
  return found.sort((a, b) => {
    const [one, other] = [firstDay(a.point.period), firstDay(b.point.period)];
    return one === other ? 0 : one - other;
  });
}
