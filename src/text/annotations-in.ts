import { clippedRange } from '../basics/clipped-range.ts';
import { assertKeys } from '../basics/errors.ts';
import { cached } from '../lookup/cache.ts';
import { type LayerChoice, ofChosenLayers } from '../lookup/chosen-layers.ts';
import { overlapping, placeIndex } from '../lookup/place-index.ts';
import type { AnnotationRef, Layer } from '../model/layers.ts';
import type { Article, Ids, TextRange } from '../model/types.ts';

/**
 * Finds all annotations that overlap a stretch of the text: of all layers or of some.
 *
 * @category Text
 * @param article - The article.
 * @param range - The stretch, half-open, in UTF-16 code units; any span will do. An empty one overlaps nothing.
 * @param options - `layers`: one layer or a list of layers; left out, all. The type of the result narrows with it.
 * @returns Annotations in reading order, those around others first, in a fresh list; one that overlaps with
 * several of its spans comes once for each. The entries are cached for later calls: do not change them.
 * @throws `RangeError` for offsets that are no whole numbers or run backwards, and for an unknown layer, with the
 * nearest ones; `TypeError` for an unknown option.
 * @example
 * ```ts
 * import { annotationsIn, article, searchText } from 'kerry-moscow-visit';
 *
 * const [place] = searchText(article, '5.6%');
 * place && annotationsIn(article, place).map(({ layer }) => layer);
 * // => ['blocks', 'sentences', 'quotes', 'relations', 'statistics']
 * place && annotationsIn(article, place, { layers: ['statistics', 'times'] }).map(({ span }) => span.exact);
 * // => ['5.6%']
 * ```
 */
export function annotationsIn<I extends Ids, L extends Layer = Layer>(
  article: Article<I>,
  range: TextRange,
  options?: {
    /** The layers whose annotations are sought. */
    readonly layers?: L | readonly L[] | undefined;
  },
): AnnotationRef<I, L>[];
export function annotationsIn(article: Article, range: TextRange, options?: LayerChoice): AnnotationRef[] {
  const index = cached(article, placeIndex);
  const { start, end } = clippedRange('range', range, article.text);
  const found = start < end ? overlapping(index, start, end) : [];
  if (options === undefined) return found;
  assertKeys('options', options, ['layers']);
  return ofChosenLayers(found, options);
}
