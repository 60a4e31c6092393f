import type { Article, Ids, Period } from '../model/types.ts';
import { tracedSeries } from './traced-series.ts';

/** One value of a series: reported, or worked out from what is reported. */
export interface SeriesPoint<out I extends Ids = Ids> {
  /** The time that the value is for. */
  readonly period: Period;
  /** The value, rounded to 12 significant digits where it is worked out; `null` where only bounds are known. */
  readonly value: number | null;
  /**
   * Smallest value that the wording of all inputs allows, rounded down where it is worked out, inclusive, even where an
   * input excludes its bound; `null` where it sets none.
   */
  readonly low: number | null;
  /** Largest value that the wording of all inputs allows, rounded up where it is worked out, likewise. */
  readonly high: number | null;
  /** ISO 4217 code, `percent`, `percentage-point`, or the counted noun. */
  readonly unit: string;
  /**
   * Stated as such; worked out from what is stated, or inferred from it with a reason; or worked out on assumptions that
   * nobody states.
   */
  readonly status: 'reported' | 'derived' | 'conditional';
  /** The figures that the value rests on. */
  readonly inputs: readonly I['statistic'][];
  /**
   * What is taken for granted, a sentence each. In a derived point it is what the annotation infers, with its reason, such
   * as a base that is not printed; in a conditional one also what nobody states. Empty in a reported one.
   */
  readonly assumptions: readonly string[];
}

/**
 * Gives the values of a series in time, with bounds: those reported, those that follow from a reported value and a reported
 * change, and those that follow only on assumptions, which are named.
 *
 * Bounds come from the rounding of all inputs, and always enclose what these allow. A change in percent multiplies its
 * level, one in percent too: 5 percent that go up 10 percent are 5.5 percent, and up 10 percentage points 15 percent.
 * Any other change has to have the unit of its level, and is added; one that fits neither gives no point.
 *
 * A point is conditional, and so is what follows from it, where a change has no known base and is measured against the
 * latest value before it; where its period was not over when the article was filed, and it is taken for the whole of
 * it; and where percent are taken of a level that is 0, or is or may be below. A base that is inferred is named in
 * `assumptions`, with the reason, and leaves the point derived.
 *
 * @category Figures
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
  return tracedSeries(article, series).map(({ point }) => point);
}
