/** A text with its typography folded, and the way back to the original offsets. */
export interface FoldedText {
  /** The folded text. */
  readonly text: string;
  /** For each code unit, the original offset where its source begins; `null` when all offsets are the same. */
  readonly starts: Uint32Array | null;
  /** For each code unit, the original offset where its source ends; `null` when all offsets are the same. */
  readonly ends: Uint32Array | null;
}
