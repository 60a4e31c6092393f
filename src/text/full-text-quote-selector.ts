import type { TextQuoteSelector } from './text-quote-selector.ts';

/** A TextQuoteSelector with nothing left out. */
export interface FullTextQuoteSelector extends TextQuoteSelector {
  /** The W3C name of this kind of selector. */
  readonly type: 'TextQuoteSelector';
  /** Words directly before; `''` where none are needed. */
  readonly prefix: string;
  /** Words directly after; `''` where none are needed. */
  readonly suffix: string;
}
