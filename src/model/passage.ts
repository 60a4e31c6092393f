import type { Span } from './span.ts';

/** One stretch of a quote's content, without quotation marks. */
export interface Passage extends Span {
  /** Whether quotation marks open and close exactly this passage. */
  readonly quoted: boolean;
}
