import type { Article } from '../model/article.ts';
import type { AnnotationRef } from '../text/annotation-ref.ts';
import { compareSpans } from './compare-spans.ts';

/** Derives the annotations of all layers, one for each of their spans, in reading order. */
export function annotationRefs(article: Article): readonly AnnotationRef[] {
  const refs: AnnotationRef[] = [];
  for (const record of article.blocks) refs.push({ layer: 'blocks', record, span: record });
  for (const record of article.sentences) refs.push({ layer: 'sentences', record, span: record });
  for (const record of article.quotes) {
    for (const spans of [record.content, record.cues, record.sources])
      for (const span of spans) refs.push({ layer: 'quotes', record, span });
  }
  for (const record of article.relations)
    for (const span of record.stated) refs.push({ layer: 'relations', record, span });
  for (const record of article.statistics)
    for (const span of record.stated) refs.push({ layer: 'statistics', record, span });
  for (const record of article.times) refs.push({ layer: 'times', record, span: record });
  for (const span of article.scareQuotes) refs.push({ layer: 'scareQuotes', record: span, span });
  for (const record of article.mentions) refs.push({ layer: 'mentions', record, span: record });
  return refs.sort((a, b) => compareSpans(a.span, b.span));
}
