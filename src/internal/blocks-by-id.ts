import type { Article } from '../model/article.ts';
import type { Block } from '../model/block.ts';
import { byId } from './by-id.ts';

/** Derives the blocks by id. */
export function blocksById({ blocks }: Article): ReadonlyMap<string, Block> {
  return byId(blocks);
}
