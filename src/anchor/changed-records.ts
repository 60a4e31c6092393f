import { countBefore } from '../basics/sorted.ts';
import { annotationList } from '../lookup/annotation-list.ts';
import type { AnnotationRef, LayerRecord } from '../model/layers.ts';
import type { Article, Span } from '../model/types.ts';
import { caseless } from '../words/folding.ts';
import type { Mover } from './mover.ts';

/** Prepares the question whether a record of the new article says something else than the old one did, its places aside. */
export function changedRecords(old: Article, next: Article, { spans }: Mover): (ref: AnnotationRef) => boolean {
  const before = new Map<LayerRecord, string>();
  const beside = new Set<LayerRecord>();
  const sentenceAt = (place: Span): Span | undefined =>
    old.sentences[countBefore(old.sentences, ({ start }) => start, place.start + 1) - 1];
  const isEdited = (place: Span): boolean => {
    const sentence = sentenceAt(place);
    const now = sentence && spans.get(sentence);
    return sentence !== undefined && caseless(now?.exact ?? '') !== caseless(sentence.exact);
  };
  const records = new Map(annotationList(next).refs.map(({ span, record }) => [span, record] as const));
  for (const { layer, span, record } of annotationList(old).refs) {
    const now = spans.get(span);
    const renewed = now && records.get(now);
    if (renewed === undefined) continue;
    before.set(renewed, fieldsOf(record));
    if (layer === 'statistics' && isEdited(span)) beside.add(renewed);
  }
  return ({ record }) => beside.has(record) || before.get(record) !== fieldsOf(record);
}

/** Writes what a record says, but for its places and their order. */
function fieldsOf(record: LayerRecord): string {
  return JSON.stringify(record, (key, value) => {
    if (key === 'start' || key === 'end' || key === 'exact') return undefined;
    return Array.isArray(value) ? value.map((member) => fieldsOf(member)).sort() : value;
  });
}
