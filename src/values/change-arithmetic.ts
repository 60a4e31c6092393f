import type { Article, Period, Statistic } from '../model/types.ts';
import { dayRangeOf } from './edtf.ts';

/** A figure with the bounds of its wording. */
interface Figure {
  /** The figure itself. */
  readonly value: number | null;
  /** Smallest value, inclusive. */
  readonly low: number | null;
  /** Largest value, inclusive. */
  readonly high: number | null;
}

type Work = (level: number, change: number) => number | null;

/** Digits kept, so that decimal figures show no noise of binary arithmetic. */
const DIGITS = 12;

function apply(work: Work, level: number | null, change: number | null): number | null {
  if (level === null || change === null) return null;
  const result = work(level, change);
  return result === null ? null : Number(Math.max(0, result).toPrecision(DIGITS));
}

/**
 * Works out the level after a change, or before it, with bounds: percent multiply, a change in the unit of the
 * level adds; no level is less than 0. `null` for a change in another unit, or one that leaves nothing to count
 * back from.
 */
export function changePoint(
  level: Figure & { readonly unit: string },
  change: Statistic,
  back: boolean,
): Figure | null {
  const sign = change.direction === 'down' ? -1 : 1;
  const percent = change.unit === 'percent' && level.unit !== 'percent';
  if (!percent && change.unit !== level.unit) return null;
  const factor = (by: number): number => 1 + (sign * by) / 100;
  let work: Work;
  if (!percent) work = (from, by) => (back ? from - sign * by : from + sign * by);
  else if (!back) work = (from, by) => from * factor(by);
  else work = (from, by) => (factor(by) > 0 ? from / factor(by) : null);
  // The smaller result comes from the smaller change where the change pushes up, from the larger elsewhere.
  const pushesUp = back ? sign < 0 : sign > 0;
  const value = apply(work, level.value, change.value);
  const low = apply(work, level.low, pushesUp ? change.low : change.high);
  const high = apply(work, level.high, pushesUp ? change.high : change.low);
  return value === null && low === null && high === null ? null : { value, low, high };
}

function sizeOf({ value, low, high }: Statistic): string {
  if (value !== null) return String(value);
  if (low !== null && high !== null) return `${low} to ${high}`;
  return low === null ? `at most ${high}` : `at least ${low}`;
}

/**
 * Says in words what has to be assumed to work with a change: that it is measured against a period which the
 * article does not name, and that it holds for the whole of a period that was not over when the article was filed.
 */
export function changeAssumptions({ dateline }: Article, change: Statistic, base: Period | null): readonly string[] {
  const { direction, unit, period } = change;
  const what = `The ${direction === 'down' ? 'fall' : 'rise'} of ${sizeOf(change)} ${unit}`;
  const assumptions: string[] = [];
  if (base !== null) assumptions.push(`${what} is measured against ${base.value}; the article names no base.`);
  const filed = dateline === null ? null : dayRangeOf(dateline.period);
  const range = dayRangeOf(period);
  if (filed !== null && range !== null && filed.first < range.last)
    assumptions.push(
      `${what} holds for the whole of ${period.value}, which was not over on ${dateline?.period.value}.`,
    );
  return assumptions;
}
