import type { EntityId } from '../model/entity-id.ts';
import type { Ids } from '../model/ids.ts';
import type { StatisticType } from '../model/statistic-type.ts';

/** Which figures are sought; several keys mean *and*, none means all. */
export interface StatisticFilter<out I extends Ids = Ids> {
  /** The series that the figure belongs to. */
  readonly series?: I['series'] | undefined;
  /** What sort of figure it is. */
  readonly type?: StatisticType | undefined;
  /** A date in EDTF, level 0 or 1, that the figure's period overlaps; unknown periods overlap none. */
  readonly period?: string | undefined;
  /** Somebody who states it: a speaker of the quote that holds it, or of a quote that one is within. */
  readonly statedBy?: EntityId<I> | undefined;
}
