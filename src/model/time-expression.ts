import type { DatePart } from './date-part.ts';
import type { Ids } from './ids.ts';
import type { Period } from './period.ts';
import type { Span } from './span.ts';

/** A temporal expression of the text, with the date that it means. */
export interface TimeExpression<out I extends Ids = Ids> extends Span, Period {
  /** Id of the expression. */
  readonly id: I['time'];
  /** Parts of the date that are not printed here but inferred. */
  readonly inferred: readonly DatePart[];
}
