import { countBefore } from '../basics/sorted.ts';
import { compareSpans } from '../basics/span-order.ts';
import { annotationList } from '../lookup/annotation-list.ts';
import type { AnnotationRef, LayerRecord } from '../model/layers.ts';
import type { Article, Quote, Span } from '../model/types.ts';
import { unicodeExpression } from '../words/expressions.ts';
import { caseless } from '../words/folding.ts';
import type { Mover } from './mover.ts';

/** Prepares the question whether a record of the new article says something else than the old one did, its places aside. */
export function changedRecords(old: Article, next: Article, { spans }: Mover): (ref: AnnotationRef) => boolean {
  const isChanged = new Map<LayerRecord, boolean>();
  const isEdited = (place: Span): boolean => {
    const sentence = old.sentences[countBefore(old.sentences, ({ start }) => start, place.start + 1) - 1];
    const now = sentence && spans.get(sentence);
    return sentence !== undefined && caseless(now?.exact ?? '') !== caseless(sentence.exact);
  };
  const word = unicodeExpression('[\\p{L}\\p{N}]');
  /**
   * Tells whether words came between a source or cue of a quote and the part that stood beside it: they may be somebody
   * else's.
   */
  const isParted = ({ sources, cues, content }: Quote): boolean => {
    const passages = new Set<Span>(content);
    const parts = [...sources, ...cues, ...content].sort(compareSpans);
    return parts.some((part, i) => {
      const after = parts[i + 1];
      const [one, other] = [spans.get(part), after && spans.get(after)];
      if (after === undefined || one === undefined || other === undefined) return false;
      if (passages.has(part) && passages.has(after)) return false;
      return !word.test(old.text.slice(part.end, after.start)) && word.test(next.text.slice(one.end, other.start));
    });
  };
  const records = new Map(annotationList(next).refs.map(({ span, record }) => [span, record] as const));
  for (const { layer, span, record } of annotationList(old).refs) {
    const now = spans.get(span);
    const renewed = now && records.get(now);
    if (renewed === undefined) continue;
    const known =
      isChanged.get(renewed) ?? (fieldsOf(record) !== fieldsOf(renewed) || (layer === 'quotes' && isParted(record)));
    isChanged.set(renewed, known || (layer === 'statistics' && isEdited(span)));
  }
  return ({ record }) => isChanged.get(record) === true;
}

/** Writes what a record says, but for its places and their order. */
function fieldsOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(fieldsOf).sort().join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).filter(([key]) => key !== 'start' && key !== 'end' && key !== 'exact');
  return `{${fields.map(([key, field]) => `${key}:${fieldsOf(field)}`).join()}}`;
}
