import { changePoint } from '../internal/change-point.ts';
import { derivedOf } from '../internal/derived-of.ts';
import { edtfRange } from '../internal/edtf-range.ts';
import { known } from '../internal/known.ts';
import { statisticsBySeries } from '../internal/statistics-by-series.ts';
import type { Article } from '../model/article.ts';
import type { Ids } from '../model/ids.ts';
import type { Period } from '../model/period.ts';
import type { Statistic } from '../model/statistic.ts';
import type { SeriesPoint } from './series-point.ts';

const firstDay = ({ value }: Period): number =>
  (value === null ? null : edtfRange(value))?.first ?? Number.POSITIVE_INFINITY;

const inWords = ({ direction, value, low, unit }: Statistic): string =>
  `The ${direction === 'down' ? 'fall' : 'rise'} of ${value ?? low} ${unit}`;

/** Says what has to be assumed when the period of a change was not over at the date of the article. */
function unfinished({ dateline }: Article, change: Statistic): readonly string[] {
  const filed = dateline?.period.value ?? null;
  const { value } = change.period;
  const end = value === null ? undefined : edtfRange(value)?.last;
  const day = filed === null ? undefined : edtfRange(filed)?.last;
  if (end === undefined || day === undefined || day >= end) return [];
  return [`${inWords(change)} holds for the whole of ${value}, which was not over on ${filed}.`];
}

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
  return {
    period,
    ...figure,
    unit: from.unit,
    status: all.length > 0 ? 'conditional' : 'derived',
    inputs: [...from.inputs, change.id],
    assumptions: all,
  };
}

/**
 * Gives the values of a series in time: those reported, those that follow from a reported value and a reported
 * change, and those that follow only on assumptions, which are named.
 *
 * Bounds come from the rounding of all inputs. A change whose base is unknown is measured against the latest
 * value before it, and one whose period was not over when the article was filed is taken for the whole of it:
 * both are assumptions, and make the point conditional. A change that fits neither its level's unit nor percent
 * gives no point.
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
 * points.map(({ low, high }) => [low, high].map((bound) => ((bound ?? 0) / 1e9).toFixed(2)));
 * // => [['27.59', '27.71'], ['29.15', '29.25'], ['20.26', '20.62']]
 * ```
 */
export function getSeries<I extends Ids>(article: Article<I>, series: I['series']): SeriesPoint<I>[];
export function getSeries(article: Article, series: string): SeriesPoint[] {
  const statistics = known(derivedOf(article, statisticsBySeries), 'series', 'a series', series);
  const points: SeriesPoint[] = [];
  const levels = new Map<string, SeriesPoint>();
  const changes = new Map<string, Statistic[]>();
  const baseless: Statistic[] = [];
  const add = (point: SeriesPoint): void => {
    points.push(point);
    const { value } = point.period;
    if (value !== null && !levels.has(value)) levels.set(value, point);
  };
  for (const statistic of statistics) {
    const { type, period, comparedWith, value, low, high, unit, id } = statistic;
    if (type !== 'change') add({ period, value, low, high, unit, status: 'reported', inputs: [id], assumptions: [] });
    else if (!comparedWith || comparedWith.value === null) baseless.push(statistic);
    else {
      for (const end of [period.value, comparedWith.value]) {
        if (end !== null) changes.set(end, [...(changes.get(end) ?? []), statistic]);
      }
    }
  }
  /** Follows the changes from one end that is known to the other, as far as they lead. */
  const follow = (): void => {
    for (let i = 0; i < points.length; i++) {
      const from = points[i];
      for (const change of changes.get(from?.period.value ?? '') ?? []) {
        if (from === undefined || change.comparedWith === null) continue;
        const back = change.period.value === from.period.value;
        const period = back ? change.comparedWith : change.period;
        if (period.value === null || levels.has(period.value)) continue;
        const point = pointAfter(from, change, period, back, unfinished(article, change));
        if (point !== null) add(point);
      }
    }
  };
  follow();
  const reported = points
    .filter(({ status }) => status === 'reported')
    .sort((a, b) => firstDay(a.period) - firstDay(b.period));
  for (const change of baseless) {
    const { value } = change.period;
    const base = reported.filter(({ period }) => firstDay(period) < firstDay(change.period)).at(-1);
    if (value === null || base === undefined || levels.has(value)) continue;
    const assumed = `${inWords(change)} is measured against ${base.period.value}; the article names no base.`;
    const point = pointAfter(base, change, change.period, false, [assumed, ...unfinished(article, change)]);
    if (point !== null) add(point);
  }
  return points.sort((a, b) => {
    const [one, other] = [firstDay(a.period), firstDay(b.period)];
    return one === other ? 0 : one - other;
  });
}
