import type { Ids } from '../model/ids.ts';
import type { PlaceHints } from './place-hints.ts';

/** Names a place by all of its words; what `selectorFor` gives is one. */
export interface WordsSelector<out I extends Ids = Ids> extends PlaceHints<I> {
  /** The W3C name of this kind of selector; may be left out. */
  readonly type?: 'TextQuoteSelector' | undefined;
  /** The words, typography aside: a plain space finds a NO-BREAK SPACE. */
  readonly exact: string;
  /** Absent. */
  readonly from?: undefined;
  /** Absent. */
  readonly to?: undefined;
}
