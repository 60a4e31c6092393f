import type { Ids } from './ids.ts';
import type { Span } from './span.ts';

/**
 * The kinds of block, in the order in which an article commonly has them.
 *
 * @example
 * ```ts
 * import { blockKinds } from 'kerry-moscow-visit';
 *
 * blockKinds.includes('headline'); // => true
 * ```
 */
export const blockKinds = /* @__PURE__ */ Object.freeze([
  'kicker',
  'headline',
  'standfirst',
  'byline',
  'image-alt',
  'caption',
  'credit',
  'dateline',
  'subheading',
  'paragraph',
  'list-item',
  'blockquote',
  'table',
  'note',
] as const);

/** What a block of an article is. */
export type BlockKind = (typeof blockKinds)[number];

/** One block of the text. The blocks tile the text but for white space. */
export interface Block<out I extends Ids = Ids> extends Span {
  /** Id, such as `headline` or `p3`. */
  readonly id: I['block'];
  /** What the block is. */
  readonly kind: BlockKind;
}

/** One sentence. The sentences tile the blocks but for white space; they are authored, not guessed. */
export interface Sentence<out I extends Ids = Ids> extends Span {
  /** The block that holds the sentence. */
  readonly block: I['block'];
}
