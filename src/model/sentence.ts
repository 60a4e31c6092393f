import type { Ids } from './ids.ts';
import type { Span } from './span.ts';

/** One sentence. The sentences tile the blocks but for white space; they are authored, not guessed. */
export interface Sentence<out I extends Ids = Ids> extends Span {
  /** The block that holds the sentence. */
  readonly block: I['block'];
}
