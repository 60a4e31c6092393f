import type { Ids } from './ids.ts';
import type { Period } from './period.ts';
import type { Span } from './span.ts';

/**
 * The parts of a calendar date.
 *
 * @example
 * ```ts
 * import { dateParts } from 'kerry-moscow-visit';
 *
 * dateParts; // => ['year', 'month', 'day']
 * ```
 */
export const dateParts = /* @__PURE__ */ Object.freeze(['year', 'month', 'day'] as const);

/** The parts of a calendar date. */
export type DatePart = (typeof dateParts)[number];

/**
 * The kinds of temporal expression, after TIMEX3.
 *
 * @example
 * ```ts
 * import { timeKinds } from 'kerry-moscow-visit';
 *
 * timeKinds; // => ['date', 'time', 'duration', 'set']
 * ```
 */
export const timeKinds = /* @__PURE__ */ Object.freeze(['date', 'time', 'duration', 'set'] as const);

/** What a temporal expression is: a date, a time of the day, a length of time, or something that recurs. */
export type TimeKind = (typeof timeKinds)[number];

/** A temporal expression of the text, with the date or the length of time that it means. */
export interface TimeExpression<out I extends Ids = Ids> extends Span, Period {
  /** Id of the expression. */
  readonly id: I['time'];
  /** What it is: "Friday" a date, "at noon" a time, "three years" a duration, "every Friday" a set. */
  readonly kind: TimeKind;
  /** Length of a duration, or what a set recurs by, in ISO 8601: `P3Y`, `P1W`; otherwise `null`. */
  readonly duration: string | null;
  /** Parts of the date that are not printed here but inferred. */
  readonly inferred: readonly DatePart[];
}
