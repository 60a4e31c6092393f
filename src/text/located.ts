import type { Span } from '../model/span.ts';

/** A place that was located, and how well it fits. */
export interface Located extends Span {
  /** From 1, the words and what stands around them verbatim, down to 0; wrong characters and context lower it. */
  readonly score: number;
}
