import type { Ids } from '../model/ids.ts';
import type { Flat } from './flat.ts';
import type { Selector } from './selector.ts';

/** A cue: its words, and their dictionary form. */
export type CueDraft<I extends Ids = Ids> = Flat<
  Selector<I> & {
    /** Dictionary form. */
    readonly lemma: string;
  }
>;
