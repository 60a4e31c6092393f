import { assertArticle, outOfRange } from '../basics/errors.ts';
import { countBefore } from '../basics/sorted.ts';
import type { Article, Block, Ids } from '../model/types.ts';

/**
 * Finds the block that covers an offset of the text.
 *
 * @category Text
 * @param article - The article.
 * @param offset - The offset, in UTF-16 code units.
 * @returns The block itself; `null` between blocks and outside the text.
 * @throws `RangeError` for an offset that is no whole number.
 * @example
 * ```ts
 * import { article, blockAt } from 'kerry-moscow-visit';
 *
 * blockAt(article, article.text.indexOf('hunt'))?.id; // => 'p7'
 * blockAt(article, 8); // => null
 * ```
 */
export function blockAt<I extends Ids>(article: Article<I>, offset: number): Block<I> | null;
export function blockAt(article: Article, offset: number): Block | null {
  assertArticle(article);
  if (!Number.isInteger(offset)) throw outOfRange('offset', 'a whole number', offset);
  const block = article.blocks[countBefore(article.blocks, ({ start }) => start, offset + 1) - 1];
  return block !== undefined && offset < block.end ? block : null;
}
