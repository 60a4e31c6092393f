import type { Ids } from './ids.ts';
import type { Period } from './period.ts';
import type { Statement } from './statement.ts';

/**
 * The types of figure.
 *
 * @example
 * ```ts
 * import { statisticTypes } from 'kerry-moscow-visit';
 *
 * statisticTypes.includes('share'); // => true
 * ```
 */
export const statisticTypes = /* @__PURE__ */ Object.freeze(['amount', 'change', 'count', 'rank', 'share'] as const);

/** What sort of figure a statistic is. */
export type StatisticType = (typeof statisticTypes)[number];

/**
 * The directions of a change.
 *
 * @example
 * ```ts
 * import { directions } from 'kerry-moscow-visit';
 *
 * directions; // => ['up', 'down']
 * ```
 */
export const directions = /* @__PURE__ */ Object.freeze(['up', 'down'] as const);

/** Which way a change goes. */
export type Direction = (typeof directions)[number];

/** A reported figure: a claim of whoever states it, with the bounds that its wording allows. */
export interface Statistic<out I extends Ids = Ids> {
  /** Id of the statistic. */
  readonly id: I['statistic'];
  /** What sort of figure it is. */
  readonly type: StatisticType;
  /** What is measured, in words. */
  readonly label: string;
  /** The measure that the figure shares with others; `null` when it stands alone. */
  readonly series: I['series'] | null;
  /**
   * The figure with its scale multiplied out; `null` for vague words. Percent is 5.6, never 0.056. A change has no sign,
   * for `direction` carries it; a level may be negative.
   */
  readonly value: number | null;
  /** Smallest value that the wording allows; `null` where it sets none. */
  readonly low: number | null;
  /** Largest value that the wording allows; `null` where it sets none. */
  readonly high: number | null;
  /** Whether the figure may be `low` itself: "at least" may, "more than" may not; `false` where `low` is `null`. */
  readonly lowInclusive: boolean;
  /** Whether the figure may be `high` itself; `false` where `high` is `null`. */
  readonly highInclusive: boolean;
  /** For a change, which way it goes; `null` for one of 0 or with bounds on either side of 0, and for other figures. */
  readonly direction: Direction | null;
  /** ISO 4217 code, `percent`, `percentage-point`, or the counted noun in the singular. */
  readonly unit: string;
  /** The time that the figure is for. */
  readonly period: Period;
  /** For a change, the time that it is measured against; otherwise `null`. */
  readonly comparedWith: Period | null;
  /** Whether the wording says that the figure is not exact. */
  readonly approximate: boolean;
  /** Why these bounds and this base, where they need a reason. */
  readonly because: string | null;
  /** Every place that gives the figure. */
  readonly stated: readonly Statement<I>[];
}
