import type { Agreement } from '../model/agreement.ts';
import type { Dateline } from '../model/dateline.ts';
import type { Event } from '../model/event.ts';
import type { Ids } from '../model/ids.ts';
import type { Period } from '../model/period.ts';
import type { Relation } from '../model/relation.ts';
import type { Statistic } from '../model/statistic.ts';
import type { TimeExpression } from '../model/time-expression.ts';

interface Entry<What extends string, Thing> {
  /** When. */
  readonly period: Period;
  /** What is dated; tells the entries apart. */
  readonly what: What;
  /** The dated record itself. */
  readonly record: Thing;
}

/** Something with a date; narrow it by `what`. */
export type TimelineEntry<I extends Ids = Ids> =
  | Entry<'dateline', Dateline<I>>
  | Entry<'entity', Agreement<I> | Event<I>>
  | Entry<'relation', Relation<I>>
  | Entry<'statistic', Statistic<I>>
  | Entry<'time', TimeExpression<I>>;
