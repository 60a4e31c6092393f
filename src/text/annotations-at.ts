import { assertKeys, outOfRange } from '../basics/errors.ts';
import { cached } from '../lookup/cache.ts';
import { type LayerChoice, ofChosenLayers } from '../lookup/chosen-layers.ts';
import { covering, placeIndex } from '../lookup/place-index.ts';
import type { AnnotationRef, Layer } from '../model/layers.ts';
import type { Article, Ids } from '../model/types.ts';

/**
 * Finds all annotations that cover an offset of the text: nested and overlapping annotations alike, of all layers or of
 * some.
 *
 * @category Text
 * @param article - The article.
 * @param offset - The offset, in UTF-16 code units; nothing covers one outside the text.
 * @param options - `layers`: one layer or a list of layers; left out, all. The type of the result narrows with it.
 * @returns Annotations in reading order, those around others first, in a fresh list; one that covers the offset
 * with several of its spans comes once for each. The entries are cached for later calls: do not change them.
 * @throws `RangeError` for an offset that is no whole number, and for an unknown layer, with the nearest ones;
 * `TypeError` for an unknown option.
 * @example
 * ```ts
 * import { annotationsAt, article } from 'kerry-moscow-visit';
 *
 * const hunt = article.text.indexOf('hunt');
 * annotationsAt(article, hunt)[0]?.layer; // => 'blocks'
 * const [innermost] = annotationsAt(article, hunt, { layers: 'quotes' }).reverse();
 * innermost?.record.id; // => 'hunt-for-citizens'
 * innermost?.role; // => 'content'
 * ```
 */
export function annotationsAt<I extends Ids, L extends Layer = Layer>(
  article: Article<I>,
  offset: number,
  options?: {
    /** The layers whose annotations are sought. */
    readonly layers?: L | readonly L[] | undefined;
  },
): AnnotationRef<I, L>[];
export function annotationsAt(article: Article, offset: number, options?: LayerChoice): AnnotationRef[] {
  const index = cached(article, placeIndex);
  if (!Number.isInteger(offset)) throw outOfRange('offset', 'a whole number', offset);
  const found = offset < 0 || offset >= article.text.length ? [] : covering(index, offset);
  if (options === undefined) return found;
  assertKeys('options', options, ['layers']);
  return ofChosenLayers(found, options);
}
