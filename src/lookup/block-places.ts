import { recordById } from '../basics/errors.ts';
import { valuesOf } from '../basics/filtering.ts';
import { groupBy } from '../basics/grouping.ts';
import { joinOverlapping } from '../basics/span-order.ts';
import { blockKinds } from '../model/block.ts';
import type { Article, Block, TextRange } from '../model/types.ts';
import { cached } from './cache.ts';

/** Gives the blocks by id and by kind; what is both names all that it can mean. */
function blocksByWord({ blocks }: Article): ReadonlyMap<string, readonly Block[]> {
  const none = blockKinds.map((kind): [string, readonly Block[]] => [kind, []]);
  return new Map([...none, ...groupBy(blocks, ({ id, kind }) => [id, kind])]);
}

/**
 * Reads a key of a filter that takes ids of blocks, kinds of block, or a list of either: where those blocks stand, sorted
 * and apart; `undefined` where the key is left out. A kind that no block has stands nowhere.
 */
export function blockPlaces(
  article: Article,
  argument: string,
  given: string | readonly string[] | undefined,
): readonly TextRange[] | undefined {
  if (given === undefined) return undefined;
  const byWord = cached(article, blocksByWord);
  const places: TextRange[] = [];
  valuesOf(argument, given, (where, word) => {
    for (const block of recordById(byWord, where, 'a block or a kind of block', word)) places.push(block);
  });
  return joinOverlapping(places);
}
