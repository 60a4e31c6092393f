import type { Article } from '../model/article.ts';
import type { AnnotationRef } from '../text/annotation-ref.ts';
import type { AnnotationIndex } from './annotation-index.ts';
import { annotationRefs } from './annotation-refs.ts';
import { bucketsOf } from './buckets-of.ts';
import { element } from './element.ts';
import { inReadingOrder } from './in-reading-order.ts';
import { intAt } from './int-at.ts';
import { reachTree } from './reach-tree.ts';

/** Derives the index of the annotations by place. */
export function indexedAnnotations(article: Article): AnnotationIndex {
  const listed = annotationRefs(article);
  const count = listed.length;
  const listedStarts = new Int32Array(count);
  const listedEnds = new Int32Array(count);
  let position = 0;
  for (const { span } of listed) {
    listedStarts[position] = span.start;
    listedEnds[position++] = span.end;
  }
  const order = inReadingOrder(listedStarts, listedEnds);
  const starts = new Int32Array(count);
  const ends = new Int32Array(count);
  const refs: AnnotationRef[] = [];
  for (let i = 0; i < count; i++) {
    const from = intAt(order, i);
    starts[i] = intAt(listedStarts, from);
    ends[i] = intAt(listedEnds, from);
    refs.push(element(listed, from));
  }
  return { refs, starts, ends, lookup: bucketsOf(starts, ends) ?? reachTree(ends) };
}
