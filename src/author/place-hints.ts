import type { Ids } from '../model/ids.ts';

/** What singles out one of several places that the same words stand in. */
export interface PlaceHints<out I extends Ids = Ids> {
  /** The block that holds the words. */
  readonly in?: I['block'] | undefined;
  /** Which of the places, counted from 1 in reading order, after the other hints. */
  readonly nth?: number | undefined;
  /** Words that stand directly before. */
  readonly prefix?: string | undefined;
  /** Words that stand directly after. */
  readonly suffix?: string | undefined;
  /** An offset in UTF-16 code units; the place that starts nearest to it is meant. */
  readonly near?: number | undefined;
}
