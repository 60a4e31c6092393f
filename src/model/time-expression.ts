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

/** A temporal expression of the text, with the date that it means. */
export interface TimeExpression<out I extends Ids = Ids> extends Span, Period {
  /** Id of the expression. */
  readonly id: I['time'];
  /** Parts of the date that are not printed here but inferred. */
  readonly inferred: readonly DatePart[];
}
