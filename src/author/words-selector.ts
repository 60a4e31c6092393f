import type { Ids } from '../model/ids.ts';
import type { PlaceHints } from './place-hints.ts';

/** Names a place by all of its words. */
export interface WordsSelector<out I extends Ids = Ids> extends PlaceHints<I> {
  /** The words, typography aside: a plain space finds a NO-BREAK SPACE. */
  readonly exact: string;
  /** Absent. */
  readonly from?: undefined;
  /** Absent. */
  readonly to?: undefined;
}
