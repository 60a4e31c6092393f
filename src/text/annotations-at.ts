import { outOfRange } from '../basics/errors.ts';
import { cached } from '../lookup/cache.ts';
import { covering, placeIndex } from '../lookup/place-index.ts';
import type { AnnotationRef } from '../model/layers.ts';
import type { Article, Ids } from '../model/types.ts';

/**
 * Finds the annotations of all layers that cover an offset of the text.
 *
 * @param article - The article.
 * @param offset - The offset, in UTF-16 code units; nothing covers one outside the text.
 * @returns Annotations in reading order, those around others first, in a fresh list; one that covers the offset
 * with several of its spans comes once for each. The entries are cached for later calls: do not change them.
 * @throws `RangeError` for an offset that is no whole number.
 * @example
 * ```ts
 * import { annotationsAt, article } from 'kerry-moscow-visit';
 *
 * const found = annotationsAt(article, article.text.indexOf('hunt'));
 * found[0]?.layer; // => 'blocks'
 * found.some(({ layer }) => layer === 'scareQuotes'); // => true
 * ```
 */
export function annotationsAt<I extends Ids>(article: Article<I>, offset: number): AnnotationRef<I>[];
export function annotationsAt(article: Article, offset: number): AnnotationRef[] {
  const index = cached(article, placeIndex);
  if (!Number.isInteger(offset)) throw outOfRange('offset', 'a whole number', offset);
  if (offset < 0 || offset >= article.text.length) return [];
  return covering(index, offset);
}
