import type { BlockKind } from '../model/block-kind.ts';

/** A block: it begins where the block before it ends. Blocks stand in the draft in the order of the text. */
export interface BlockDraft {
  /** What the block is. */
  readonly kind: BlockKind;
  /** Its last words: where they first stand after its beginning. */
  readonly ends: string;
  /** The last words of each of its sentences; left out, the block is one sentence. */
  readonly sentences?: readonly string[] | undefined;
}
