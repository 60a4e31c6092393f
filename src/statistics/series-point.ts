import type { Ids } from '../model/ids.ts';
import type { Period } from '../model/period.ts';

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
