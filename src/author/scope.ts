import type { FoldedText } from '../internal/folded-text.ts';

/** A block as selectors search it. */
export interface Scope {
  /** Id of the block. */
  readonly id: string;
  /** Where the block begins, in UTF-16 code units of the text. */
  readonly start: number;
  /** The words of the block, folded. */
  readonly folded: FoldedText;
  /** Where words were found before, as folded offsets. */
  readonly found: Map<string, readonly number[]>;
}
