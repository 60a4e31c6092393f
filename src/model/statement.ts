import type { Ids } from './ids.ts';
import type { Span } from './span.ts';

/** A place where something is stated, and by whom. */
export interface Statement<out I extends Ids = Ids> extends Span {
  /** The innermost quote whose content holds the words; `null` where the article itself states them. */
  readonly quote: I['quote'] | null;
}
