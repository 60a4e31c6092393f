import { assertArticle } from '../../basics/errors.ts';
import { cached } from '../../lookup/cache.ts';
import type { Article, Block, Ids } from '../../model/types.ts';
import { getQuote } from '../../quotes/get-quote.ts';
import { blockAt } from '../../text/block-at.ts';

/** An item of a citation of CSL-JSON: the article, and where in it the cited words stand. */
export interface CslCitation {
  /** Id of the article, as in its item. */
  readonly id: string;
  /** Where the words stand: `2` or `2, 4` among the paragraphs, or the id of a block such as `headline`. */
  readonly locator?: string;
  /** What is counted. */
  readonly label?: 'paragraph' | 'section';
}

/**
 * Makes the citation of one quote: the article's item, with the paragraphs in which the content stands as locator.
 *
 * Paragraphs are counted from 1, blocks of other kinds are not. Content outside of paragraphs is located by the ids of
 * its blocks, as sections. A quote without content has no locator.
 *
 * @param article - The article.
 * @param id - Id of the quote.
 * @returns A plain object, as citeproc takes it in `citationItems`.
 * @throws `RangeError` for an unknown id, with the nearest ids.
 * @example
 * ```ts
 * import { article } from 'kerry-moscow-visit';
 * import { toCslCitation } from 'kerry-moscow-visit/formats/csl-json';
 *
 * toCslCitation(article, 'hunt-for-citizens');
 * // => { id: 'kerry-moscow-visit', locator: '7', label: 'paragraph' }
 * ```
 */
export function toCslCitation<I extends Ids>(article: Article<I>, id: I['quote']): CslCitation;
export function toCslCitation(article: Article, id: string): CslCitation {
  assertArticle(article);
  const { content } = getQuote(article, id);
  const blocks = [...new Set(content.flatMap(({ start }) => blockAt(article, start) ?? []))];
  if (blocks.length === 0) return { id: article.id };
  const paragraphs = cached(article, paragraphNumbers);
  const numbers = blocks.flatMap((block) => paragraphs.get(block) ?? []);
  return numbers.length === blocks.length
    ? { id: article.id, locator: numbers.join(', '), label: 'paragraph' }
    : { id: article.id, locator: blocks.map((block) => block.id).join(', '), label: 'section' };
}

/** Numbers the paragraphs of an article, from 1. */
function paragraphNumbers({ blocks }: Article): ReadonlyMap<Block, number> {
  return new Map(blocks.filter(({ kind }) => kind === 'paragraph').map((block, i) => [block, i + 1]));
}
