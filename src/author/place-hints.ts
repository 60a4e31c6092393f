import type { Ids } from '../model/ids.ts';

/** What singles out one of several places that the same words stand in. */
export interface PlaceHints<out I extends Ids = Ids> {
  /** The block that holds the words. */
  readonly in?: I['block'] | undefined;
  /** Which of the places, counted from 1 in reading order, after the other hints. */
  readonly nth?: number | undefined;
  /** Words that stand directly before; as they are, where they lie in another block. */
  readonly prefix?: string | undefined;
  /** Words that stand directly after; as they are, where they lie in another block. */
  readonly suffix?: string | undefined;
  /** An offset in UTF-16 code units: where the words begin, or else nearest to the place that is meant. */
  readonly near?: number | undefined;
}
