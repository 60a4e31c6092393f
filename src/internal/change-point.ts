import type { Statistic } from '../model/statistic.ts';
import type { Figure } from './figure.ts';

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
