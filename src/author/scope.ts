import type { FoldedText } from '../internal/folded-text.ts';

/** A stretch of the text as selectors search it. */
export interface Scope {
  /** Where it begins, in UTF-16 code units of the text. */
  readonly start: number;
  /** Its words, folded. */
  readonly folded: FoldedText;
  /** Where words were found before, as folded offsets. */
  readonly found: Map<string, readonly number[]>;
}
