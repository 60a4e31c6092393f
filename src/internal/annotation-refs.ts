import type { Article } from '../model/article.ts';
import type { AnnotationRef } from '../text/annotation-ref.ts';

/** Lists the annotations of all layers, one for each of their spans, layer by layer. */
export function annotationRefs(article: Article): AnnotationRef[] {
  const refs: AnnotationRef[] = [];
  for (const record of article.blocks) refs.push({ layer: 'blocks', record, span: record });
  for (const record of article.sentences) refs.push({ layer: 'sentences', record, span: record });
  for (const record of article.quotes) {
    for (const span of record.content) refs.push({ layer: 'quotes', record, span });
    for (const span of record.cues) refs.push({ layer: 'quotes', record, span });
    for (const span of record.sources) refs.push({ layer: 'quotes', record, span });
  }
  for (const record of article.relations)
    for (const span of record.stated) refs.push({ layer: 'relations', record, span });
  for (const record of article.statistics)
    for (const span of record.stated) refs.push({ layer: 'statistics', record, span });
  for (const record of article.times) refs.push({ layer: 'times', record, span: record });
  for (const span of article.scareQuotes) refs.push({ layer: 'scareQuotes', record: span, span });
  for (const record of article.mentions) refs.push({ layer: 'mentions', record, span: record });
  return refs;
}
