import { recordById } from '../basics/errors.ts';
import { cached } from '../lookup/cache.ts';
import { blocksById } from '../lookup/records-by-id.ts';
import type { Article, Block, Ids } from '../model/types.ts';

/**
 * Gets the block that an id names.
 *
 * @category Text
 * @param article - The article.
 * @param id - Id of the block, such as `headline` or `p3`.
 * @returns The block itself, frozen as the article is; its words are in `exact`.
 * @throws `RangeError` for an unknown id, with the nearest ids.
 * @example
 * ```ts
 * import { article, getBlock } from 'kerry-moscow-visit';
 *
 * getBlock(article, 'kicker').exact; // => 'All news'
 * ```
 */
export function getBlock<I extends Ids>(article: Article<I>, id: I['block']): Block<I>;
export function getBlock(article: Article, id: string): Block {
  return recordById(cached(article, blocksById), 'id', 'a block', id);
}
