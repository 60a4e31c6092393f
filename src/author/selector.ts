import type { Ids } from '../model/ids.ts';
import type { RangeSelector } from './range-selector.ts';
import type { WordsSelector } from './words-selector.ts';

/** Names one place of the text by the words that stand there. */
export type Selector<I extends Ids = Ids> = WordsSelector<I> | RangeSelector<I>;
