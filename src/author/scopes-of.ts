import { countBefore } from '../internal/count-before.ts';
import { foldText } from '../internal/fold-text.ts';
import type { Block } from '../model/block.ts';
import type { Scope } from './scope.ts';
import type { Scopes } from './scopes.ts';

/** Prepares the text and its blocks for selectors. */
export function scopesOf(text: string, blocks: readonly Block[]): Scopes {
  const scope = (start: number, words: string): Scope => ({ start, folded: foldText(words, false), found: new Map() });
  return {
    text,
    whole: scope(0, text),
    blocks: new Map(blocks.map(({ id, start, exact }) => [id, scope(start, exact)])),
    blockOf: (start, end) => {
      const block = blocks[countBefore(blocks, (one) => one.start, start + 1) - 1];
      return block !== undefined && end <= block.end ? block : undefined;
    },
  };
}
