import {
  type AnnotationRef,
  type Layer,
  type LayerRecord,
  layers,
  type SpanRole,
  visitSpans,
} from '../model/layers.ts';
import type { Article, Span } from '../model/types.ts';

/** The annotations of an article, layer by layer, and where each stands. */
export interface AnnotationList {
  /** One for each span of each annotation. */
  readonly refs: readonly AnnotationRef[];
  /** Where each starts. */
  readonly starts: Int32Array;
  /** Where each ends. */
  readonly ends: Int32Array;
}

/** Lists the annotations of all layers, one for each of their spans, layer by layer. */
export function annotationList(article: Article): AnnotationList;
export function annotationList(article: Article): {
  refs: readonly { layer: Layer; record: LayerRecord; span: Span; role: SpanRole }[];
  starts: Int32Array;
  ends: Int32Array;
} {
  const refs: { layer: Layer; record: LayerRecord; span: Span; role: SpanRole }[] = [];
  for (const layer of layers)
    for (const record of article[layer])
      visitSpans(record, (span, role) => {
        refs.push({ layer, record, span, role });
      });
  const starts = new Int32Array(refs.length);
  const ends = new Int32Array(refs.length);
  refs.forEach(({ span }, i) => {
    starts[i] = span.start;
    ends[i] = span.end;
  });
  return { refs, starts, ends };
}
