import type { Article } from '../model/article.ts';
import type { AnnotationIndex } from './annotation-index.ts';
import { annotationRefs } from './annotation-refs.ts';
import { at } from './at.ts';
import { bucketsOf } from './buckets-of.ts';
import { element } from './element.ts';
import { inReadingOrder } from './in-reading-order.ts';
import { reachTree } from './reach-tree.ts';

/** Derives the index of the annotations by place. */
export function indexedAnnotations(article: Article): AnnotationIndex {
  const listed = annotationRefs(article);
  const listedStarts = new Int32Array(listed.length);
  const listedEnds = new Int32Array(listed.length);
  listed.forEach(({ span }, i) => {
    listedStarts[i] = span.start;
    listedEnds[i] = span.end;
  });
  const order = inReadingOrder(listedStarts, listedEnds);
  const starts = order.map((position) => at(listedStarts, position));
  const ends = order.map((position) => at(listedEnds, position));
  const refs = Array.from(order, (position) => element(listed, position));
  return { refs, starts, ends, lookup: bucketsOf(starts, ends) ?? reachTree(ends) };
}
