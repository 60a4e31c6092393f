import { addressOf } from '../../exchange/address.ts';
import type { AnnotationRef } from '../../model/layers.ts';
import type { Span } from '../../model/types.ts';
import { element, type HastElement } from './hast.ts';
import type { PageIds } from './page-ids.ts';

/** What links the words of an article to the list of its records. */
export interface RecordLinks {
  /** Notes the element of an annotation. */
  readonly note: (annotation: AnnotationRef, node: HastElement) => void;
  /** Makes the links, when the tree is whole. */
  readonly make: () => void;
}

/**
 * Prepares the links from words to records: one for each record, on the first words that are its own and no other
 * annotation's. A mention leads to its entity. A quote is led to by its first cue, else its first source, else by what else
 * it has. Sentences have no record there.
 */
export function recordLinks(idOf: PageIds): RecordLinks {
  const preferred: { readonly name: string; readonly node: HastElement }[] = [];
  const others: typeof preferred = [];
  return {
    note: (annotation, node) => {
      const { layer, record, span } = annotation;
      if (layer === 'sentences') return;
      const name = annotation.layer === 'mentions' ? `entities/${annotation.record.entity}` : addressOf(layer, record);
      (span === ascribing(annotation) ? preferred : others).push({ name, node });
    },
    make: () => {
      const linked = new Set<string>();
      for (const { name, node } of [...preferred, ...others])
        if (!linked.has(name) && linkWords(node, `#${idOf(`record/${name}`)}`)) linked.add(name);
    },
  };
}

/** Gives the span of a record that leads to it before all others. */
function ascribing(annotation: AnnotationRef): Span | undefined {
  if (annotation.layer !== 'quotes') return annotation.span;
  const { cues, sources } = annotation.record;
  return cues[0] ?? sources[0];
}

/** Links the first words that stand in an element itself; tells whether there are any. */
function linkWords({ children }: HastElement, href: string): boolean {
  const index = children.findIndex((child) => child.type === 'text' && /\S/.test(child.value));
  const [words] = children.slice(index, index + 1);
  if (index === -1 || words === undefined) return false;
  children[index] = element('a', { href }, [words]);
  return true;
}
