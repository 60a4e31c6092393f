import { outOfRange } from '../basics/errors.ts';
import { element } from '../basics/sorted.ts';
import { cached } from '../lookup/cache.ts';
import { covering, placeIndex, startingBefore } from '../lookup/place-index.ts';
import type { AnnotationRef } from '../model/layers.ts';
import type { Article, Ids, TextRange } from '../model/types.ts';

/**
 * Finds the annotations of all layers that overlap a stretch of the text.
 *
 * @param article - The article.
 * @param range - The stretch, half-open, in UTF-16 code units; any span will do. An empty one overlaps nothing.
 * @returns Annotations in reading order, those around others first, in a fresh list; one that overlaps with
 * several of its spans comes once for each. The entries are cached for later calls: do not change them.
 * @throws `RangeError` for offsets that are no whole numbers or run backwards.
 * @example
 * ```ts
 * import { annotationsIn, article, searchText } from 'kerry-moscow-visit';
 *
 * const [place] = searchText(article, '5.6%');
 * place && annotationsIn(article, place).map(({ layer }) => layer);
 * // => ['blocks', 'sentences', 'quotes', 'statistics']
 * ```
 */
export function annotationsIn<I extends Ids>(article: Article<I>, range: TextRange): AnnotationRef<I>[];
export function annotationsIn(article: Article, range: TextRange): AnnotationRef[] {
  const index = cached(article, placeIndex);
  if (!Number.isInteger(range.start) || !Number.isInteger(range.end) || range.start > range.end)
    throw outOfRange('range', 'whole numbers, start at most end', `${range.start} to ${range.end}`);
  const start = Math.max(0, range.start);
  const end = Math.min(article.text.length, range.end);
  if (start >= end) return [];
  // Those that cover the first place, then all that start past it.
  const { refs } = index;
  const found = covering(index, start);
  const from = startingBefore(index, start + 1);
  const to = startingBefore(index, end);
  // Room for the first ones is in front, for they start earlier, and one copy is faster than adding one by one.
  const all = refs.slice(from - found.length, to);
  for (let i = 0; i < found.length; i++) all[i] = element(found, i);
  return all;
}
