import type { Ids } from '../model/ids.ts';
import type { PeriodDraft } from './period-draft.ts';

/** The dateline; its span is that of the block of kind `dateline`. */
export interface DatelineDraft<out I extends Ids = Ids> {
  /** Place of filing. */
  readonly place?: I['place'] | null | undefined;
  /** The agency that filed. */
  readonly agency?: I['organization'] | null | undefined;
  /** Day of filing. */
  readonly period: PeriodDraft;
}
