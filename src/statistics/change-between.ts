import { misuse, outOfRange } from '../basics/errors.ts';
import type { Article, Ids } from '../model/types.ts';
import { isDoubtfulBase } from '../values/change-arithmetic.ts';
import { type BoundedValue, estimate, figureOf } from '../values/estimate.ts';
import { difference, exactly, product } from '../values/interval.ts';
import { comparison } from './comparison.ts';
import type { SeriesPoint } from './get-series.ts';
import { type TracedPoint, tracedSeries } from './traced-series.ts';

/** How two points of a series differ. */
export interface ChangeBetween<out I extends Ids = Ids> {
  /** The point that the change starts at. */
  readonly from: SeriesPoint<I>;
  /** The point that it leads to. */
  readonly to: SeriesPoint<I>;
  /** `to` less `from`, less than 0 for a fall; `null` where nothing is known of it, as between two units. */
  readonly difference: BoundedValue | null;
  /** `to` divided by `from`: 1.056 is a rise of 5.6 percent; `null` where nothing is known of it, as where `from` is 0. */
  readonly ratio: BoundedValue | null;
  /** The ratio as a change in percent, less than 0 for a fall; `null` too where `from` is 0, or is or may be below. */
  readonly percent: BoundedValue | null;
  /** Unit of the difference: that of the points, or `percentage-point` where they are in percent. */
  readonly unit: string;
  /** Worked out from what is stated, or inferred from it with a reason; or on assumptions that nobody states. */
  readonly status: 'derived' | 'conditional';
  /** The figures that the two points rest on, each once. */
  readonly inputs: readonly I['statistic'][];
  /** What is taken for granted for the two points, a sentence each, each once. */
  readonly assumptions: readonly string[];
}

/** Most periods that a message names. */
const MOST = 12;

/** Gives the first point of a period. */
function pointOf(points: readonly TracedPoint[], argument: string, period: string): TracedPoint {
  if (typeof period !== 'string') throw misuse(argument, 'a string', period);
  const found = points.find(({ point }) => point.period.value === period);
  if (found !== undefined) return found;
  const periods = new Set(points.flatMap(({ point }) => (point.period.value === null ? [] : [point.period.value])));
  const named = [...periods].slice(0, MOST).map((one) => JSON.stringify(one));
  if (periods.size > MOST) named.push('…');
  const expected =
    named.length === 0 ? 'the period of a point, of which there is none' : `one of the periods ${named.join(', ')}`;
  throw outOfRange(argument, expected, period);
}

/**
 * Compares two points of a series: difference, ratio and percent, with bounds.
 *
 * Bounds come from the reported figures, not from the two values. Where one point is worked out from the other by a
 * change in percent, the level cancels: the ratio has the bounds of the change alone. Where both rest on a third,
 * what they share cancels likewise. Points that are reported apart are independent of each other. Chains of changes in
 * percent alone, or in the unit alone, have the narrowest bounds there are; those of mixed chains can be wider. Of several
 * points of one period the first counts.
 *
 * @category Figures
 * @param article - The article.
 * @param series - Id of the series.
 * @param from - Period of the point that the change starts at, in EDTF, as `getSeries` gives it.
 * @param to - Period of the point that it leads to; an earlier one will do, and the same.
 * @returns The comparison. Numbers have 12 significant digits, bounds are rounded outwards.
 * @throws `RangeError` for an unknown series, with the nearest ids, and for a period without a point, with the periods
 * that have one; `TypeError` for a period that is no string.
 * @example
 * ```ts
 * import { article, changeBetween } from 'kerry-moscow-visit';
 *
 * const { percent, ratio } = changeBetween(article, 'russia-us-trade', '2013', '2014');
 * percent; // => { value: 5.6, low: 5.55, high: 5.65 }
 * ratio; // => { value: 1.056, low: 1.0555, high: 1.0565 }
 * ```
 */
export function changeBetween<I extends Ids>(
  article: Article<I>,
  series: I['series'],
  from: string,
  to: string,
): ChangeBetween<I>;
export function changeBetween(article: Article, series: string, from: string, to: string): ChangeBetween {
  const points = tracedSeries(article, series);
  const [start, end] = [pointOf(points, 'from', from), pointOf(points, 'to', to)];
  const [one, other] = [start.point, end.point];
  // Levels of two units have nothing to compare.
  const compared = one.unit === other.unit ? comparison(start, end) : null;
  const percent =
    compared === null || isDoubtfulBase(one)
      ? null
      : estimate((part) => product(difference(part(compared.ratio), exactly(1)), exactly(100)));
  return {
    from: one,
    to: other,
    difference: compared && figureOf(compared.difference),
    ratio: compared && figureOf(compared.ratio),
    percent: percent && figureOf(percent),
    unit: one.unit === 'percent' ? 'percentage-point' : one.unit,
    status: one.status === 'conditional' || other.status === 'conditional' ? 'conditional' : 'derived',
    inputs: [...new Set([...one.inputs, ...other.inputs])],
    assumptions: [...new Set([...one.assumptions, ...other.assumptions])],
  };
}
