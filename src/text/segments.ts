import { clippedRange } from '../basics/clipped-range.ts';
import { assertArticle, assertKeys } from '../basics/errors.ts';
import { cached } from '../lookup/cache.ts';
import { type LayerChoice, ofChosenLayers } from '../lookup/chosen-layers.ts';
import { overlapping, placeIndex } from '../lookup/place-index.ts';
import type { AnnotationRef, Layer } from '../model/layers.ts';
import type { Article, Ids, Span, TextRange } from '../model/types.ts';

/** A stretch of the text in which no annotation begins or ends, with those that cover it. */
export interface Segment<out I extends Ids = Ids, out L extends Layer = Layer> extends Span {
  /** The annotations that cover it, those around others first, one for each of their spans; empty where there are none. */
  readonly annotations: readonly AnnotationRef<I, L>[];
}

const KEYS = ['range', 'layers'];

/**
 * Cuts the text into pieces for highlighting: one ends wherever an annotation begins or ends, nested and overlapping
 * annotations alike. For HTML, escape the words of a text that may hold `<` or `&`.
 *
 * @category Text
 * @param article - The article.
 * @param options - `range`: the stretch to be cut, any span will do; left out, the whole text. `layers`: one layer or a
 * list of layers whose annotations count; left out, all. The type of the result narrows with it.
 * @returns Segments in a fresh list; together they are the range, as far as it lies in the text, and an empty one has
 * none. The annotations of each are those that `annotationsAt` finds at any offset of it; they are
 * cached for later calls: do not change them.
 * @throws `RangeError` for offsets that are no whole numbers or run backwards, and for an unknown layer, with the
 * nearest ones; `TypeError` for an unknown option.
 * @example
 * ```ts
 * import { article, getBlock, segments } from 'kerry-moscow-visit';
 *
 * const parts = segments(article, { range: getBlock(article, 'headline'), layers: 'quotes' });
 * const html = parts.map(({ exact, annotations: [quote] }) =>
 *   quote ? `<mark class="${quote.role}">${exact}</mark>` : exact);
 * html.slice(1).join(''); // => ' <mark class="cue">—</mark> <mark class="source">Russian foreign ministry</mark>'
 * ```
 */
export function segments<I extends Ids, L extends Layer = Layer>(
  article: Article<I>,
  options?: {
    /** The stretch of the text to be cut. */
    readonly range?: TextRange | undefined;
    /** The layers whose annotations count. */
    readonly layers?: L | readonly L[] | undefined;
  },
): Segment<I, L>[];
export function segments(
  article: Article,
  options: LayerChoice & { readonly range?: TextRange | undefined } = {},
): Segment[] {
  assertArticle(article);
  assertKeys('options', options, KEYS);
  const { text } = article;
  const { start, end } = clippedRange(
    'options.range',
    options.range === undefined ? { start: 0, end: text.length } : options.range,
    text,
  );
  const index = cached(article, placeIndex);
  const refs = ofChosenLayers(start < end ? overlapping(index, start, end) : [], options);
  const found: Segment[] = [];
  // What covers the segment before stands in reading order, and what begins at its end is read after it.
  let covering: readonly AnnotationRef[] = [];
  let next = 0;
  let from = start;
  for (const to of cutsOf(refs, start, end)) {
    const annotations = covering.filter(({ span }) => span.end > from);
    for (let ref = refs[next]; ref !== undefined && ref.span.start <= from; ref = refs[++next])
      if (ref.span.end > from) annotations.push(ref);
    found.push({ start: from, end: to, exact: text.slice(from, to), annotations });
    covering = annotations;
    from = to;
  }
  return found;
}

/** Gives the offsets in a stretch, past its start, at which annotations begin or end, and its own end, ascending. */
function cutsOf(refs: readonly AnnotationRef[], start: number, end: number): Int32Array {
  const cuts = new Set<number>();
  for (const { span } of refs) {
    if (span.start >= span.end) continue;
    if (span.start > start) cuts.add(span.start);
    if (span.end < end) cuts.add(span.end);
  }
  if (start < end) cuts.add(end);
  return Int32Array.from(cuts).sort();
}
