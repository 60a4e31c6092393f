import type { Ids } from '../model/ids.ts';
import type { PlaceHints } from './place-hints.ts';

/** Names a long place by its first and last words, in one block. */
export interface RangeSelector<out I extends Ids = Ids> extends PlaceHints<I> {
  /** The first words. */
  readonly from: string;
  /** The last words: where they first stand after the first ones. */
  readonly to: string;
  /** Absent. */
  readonly exact?: undefined;
  /** Absent. */
  readonly type?: undefined;
}
