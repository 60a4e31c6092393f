import type { BlockKind } from './block-kind.ts';
import type { Ids } from './ids.ts';
import type { Span } from './span.ts';

/** One block of the text. The blocks tile the text but for white space. */
export interface Block<out I extends Ids = Ids> extends Span {
  /** Id, such as `headline` or `p3`. */
  readonly id: I['block'];
  /** What the block is. */
  readonly kind: BlockKind;
}
