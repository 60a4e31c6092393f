import { compareSpans } from '../../basics/span-order.ts';
import type { Loss } from '../../exchange/loss.ts';
import {
  type AnnotationRef,
  type Layer,
  type LayerRecord,
  layers,
  type SpanRole,
  visitSpans,
} from '../../model/layers.ts';
import type { Article, Span } from '../../model/types.ts';

/** An annotation, and where in the article it stands. */
export interface AnnotationPlace {
  /** The annotation. */
  readonly annotation: AnnotationRef;
  /** Keys and positions that lead to its span. */
  readonly path: Loss['path'];
}

/** Lists the annotations of all layers that have words, one for each of their spans, in reading order. */
export function annotationPlaces(article: Article): readonly AnnotationPlace[];
export function annotationPlaces(article: Article): readonly {
  annotation: { layer: Layer; record: LayerRecord; span: Span; role: SpanRole };
  path: Loss['path'];
}[] {
  const places: ReturnType<typeof listed>[] = [];
  const listed = (layer: Layer, record: LayerRecord, span: Span, role: SpanRole, path: Loss['path']) => ({
    annotation: { layer, record, span, role },
    path,
  });
  for (const layer of layers)
    article[layer].forEach((record, i) => {
      visitSpans(record, (span, role, list, at) => {
        const path = list === null ? [layer, i] : [layer, i, list, at];
        if (span.start < span.end) places.push(listed(layer, record, span, role, path));
      });
    });
  return places.sort((a, b) => compareSpans(a.annotation.span, b.annotation.span));
}
