import { assertArticle, outOfRange } from '../basics/errors.ts';
import { countBefore } from '../basics/sorted.ts';
import type { Article, Ids, Sentence } from '../model/types.ts';

/**
 * Finds the sentence that covers an offset of the text.
 *
 * @category Text
 * @param article - The article.
 * @param offset - The offset, in UTF-16 code units.
 * @returns The sentence itself; `null` between sentences and outside the text.
 * @throws `RangeError` for an offset that is no whole number.
 * @example
 * ```ts
 * import { article, sentenceAt } from 'kerry-moscow-visit';
 *
 * sentenceAt(article, 0)?.exact; // => 'All news'
 * sentenceAt(article, article.text.indexOf('hunt'))?.block; // => 'p7'
 * sentenceAt(article, 8); // => null
 * ```
 */
export function sentenceAt<I extends Ids>(article: Article<I>, offset: number): Sentence<I> | null;
export function sentenceAt(article: Article, offset: number): Sentence | null {
  assertArticle(article);
  if (!Number.isInteger(offset)) throw outOfRange('offset', 'a whole number', offset);
  const sentence = article.sentences[countBefore(article.sentences, ({ start }) => start, offset + 1) - 1];
  return sentence !== undefined && offset < sentence.end ? sentence : null;
}
