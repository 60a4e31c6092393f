import { exactly, type Interval, intervalOf } from './interval.ts';
import { rounded } from './rational.ts';

/** A number that is worked out, with the bounds between which it lies. */
export interface BoundedValue {
  /** The number itself; `null` where only bounds are known. */
  readonly value: number | null;
  /** Smallest value that the wording of all inputs allows, inclusive; `null` where it sets none. */
  readonly low: number | null;
  /** Largest value that the wording of all inputs allows, inclusive; `null` where it sets none. */
  readonly high: number | null;
}

/** A figure as exact numbers, so that steps add no error of their own. */
export interface Estimate {
  /** The number itself, as an interval of that number alone; everything where it is unknown. */
  readonly middle: Interval;
  /** What it lies between; a bound that is excluded counts as included. */
  readonly bounds: Interval;
}

/** Digits kept of a result, so that decimal figures show no noise of binary arithmetic. */
const DIGITS = 12;

/** Reads a figure as exact numbers. */
export function estimateOf({ value, low, high }: BoundedValue): Estimate {
  return { middle: exactly(value), bounds: intervalOf(low, high) };
}

/** Makes the estimate of a number that is known. */
export function known(value: number): Estimate {
  return estimateOf({ value, low: value, high: value });
}

/** Works out an estimate from others: once with the numbers themselves, once with their bounds. */
export function estimate(work: (part: (of: Estimate) => Interval) => Interval): Estimate {
  return { middle: work(({ middle }) => middle), bounds: work(({ bounds }) => bounds) };
}

/** Writes an estimate as numbers of 12 digits, bounds rounded outwards; `null` where nothing is known. */
export function figureOf({ middle, bounds }: Estimate): BoundedValue | null {
  const value = middle.high.denominator === 0n ? null : rounded(middle.low, DIGITS, 'nearest');
  const low = rounded(bounds.low, DIGITS, 'down');
  const high = rounded(bounds.high, DIGITS, 'up');
  return value === null && low === null && high === null ? null : { value, low, high };
}
