import type { Direction } from '../model/direction.ts';
import type { Ids } from '../model/ids.ts';
import type { StatisticType } from '../model/statistic-type.ts';
import type { PeriodDraft } from './period-draft.ts';
import type { Selector } from './selector.ts';

/** A figure, keyed by id; bounds that the printed digits allow are derived. */
export interface StatisticDraft<out I extends Ids = Ids> {
  /** What sort of figure it is. */
  readonly type: StatisticType;
  /** What is measured, in words. */
  readonly label: string;
  /** The measure that it shares with other figures. */
  readonly series?: I['series'] | null | undefined;
  /** The figure, with its scale multiplied out; left out for vague words. */
  readonly value?: number | null | undefined;
  /** Smallest value that the wording allows; left out, derived. */
  readonly low?: number | null | undefined;
  /** Largest value that the wording allows; left out, derived. */
  readonly high?: number | null | undefined;
  /** For a change, which way it goes. */
  readonly direction?: Direction | null | undefined;
  /** ISO 4217 code, `percent`, or the counted noun in the singular. */
  readonly unit: string;
  /** The time that the figure is for; left out, it is unknown. */
  readonly period?: PeriodDraft | undefined;
  /** For a change, the time that it is measured against. */
  readonly comparedWith?: PeriodDraft | null | undefined;
  /** Whether the wording says that the figure is not exact; left out, it does not. */
  readonly approximate?: boolean | undefined;
  /** Why these bounds and this base. */
  readonly because?: string | null | undefined;
  /** Every place that gives the figure. */
  readonly stated: readonly Selector<I>[];
}
