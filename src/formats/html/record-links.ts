import { addressOf } from '../../exchange/address.ts';
import type { AnnotationRef } from '../../model/layers.ts';
import type { Span } from '../../model/types.ts';
import type { PageIds } from './page-ids.ts';

/**
 * Makes what gives the address of an annotation's record in the list of records, once for each record: a mention leads to
 * its entity, and a quote is led to by its first cue, else its first source, else its first passage. Blocks and sentences
 * have no record there.
 */
export function recordLinks(idOf: PageIds): (annotation: AnnotationRef) => string | null {
  const linked = new Set<string>();
  return (annotation) => {
    const { layer, record, span } = annotation;
    if (layer === 'sentences' || span !== linkingSpan(annotation)) return null;
    const name = annotation.layer === 'mentions' ? `entities/${annotation.record.entity}` : addressOf(layer, record);
    if (linked.has(name)) return null;
    linked.add(name);
    return `#${idOf(`record/${name}`)}`;
  };
}

/** Gives the span by which a record is reached. */
function linkingSpan(annotation: AnnotationRef): Span | undefined {
  switch (annotation.layer) {
    case 'quotes': {
      const { cues, sources, content } = annotation.record;
      return cues[0] ?? sources[0] ?? content[0];
    }
    case 'statistics':
    case 'relations':
      return annotation.record.stated[0];
    default:
      return annotation.record;
  }
}
