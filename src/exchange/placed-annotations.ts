import { compareSpans } from '../basics/span-order.ts';
import { type AnnotationRef, type Layer, type LayerRecord, type SpanRole, visitSpans } from '../model/layers.ts';
import type { Article, Ids, Span, TextRange } from '../model/types.ts';
import type { Loss } from './loss.ts';

/** An annotation of any layer, and where its span stands in the data: keys and positions in the article. */
export type PlacedAnnotation<L extends Layer = Layer> = AnnotationRef<Ids, L> & { readonly path: Loss['path'] };

/** Lists the annotations of some layers in reading order, one for each of their spans. */
export function placedAnnotations<L extends Layer>(article: Article, layers: Iterable<L>): PlacedAnnotation<L>[];
export function placedAnnotations(
  article: Article,
  layers: Iterable<Layer>,
): { layer: Layer; record: LayerRecord; span: Span; role: SpanRole; path: Loss['path'] }[] {
  const placed: { layer: Layer; record: LayerRecord; span: Span; role: SpanRole; path: Loss['path'] }[] = [];
  for (const layer of layers)
    article[layer].forEach((record, i) => {
      visitSpans(record, (span, role, list, j) => {
        placed.push({ layer, record, span, role, path: list === null ? [layer, i] : [layer, i, list, j] });
      });
    });
  return placed.sort((a, b) => compareSpans(a.span, b.span));
}

/**
 * Prepares the question which parts of some stretches of a text, in order and apart, a span takes. The spans have to be
 * asked for in reading order.
 */
export function piecesIn<T extends TextRange>(
  stretches: readonly T[],
): (span: TextRange) => { readonly stretch: T; readonly start: number; readonly end: number }[] {
  let first = 0;
  return (span) => {
    while (Number(stretches[first]?.end) <= span.start) first++;
    const pieces: { stretch: T; start: number; end: number }[] = [];
    for (let i = first, stretch = stretches[i]; stretch !== undefined; stretch = stretches[++i]) {
      const start = Math.max(span.start, stretch.start);
      const end = Math.min(span.end, stretch.end);
      if (start >= end) break;
      pieces.push({ stretch, start, end });
    }
    return pieces;
  };
}
