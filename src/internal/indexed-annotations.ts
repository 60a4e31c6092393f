import type { Article } from '../model/article.ts';
import type { AnnotationRef } from '../text/annotation-ref.ts';
import { annotationBuckets } from './annotation-buckets.ts';
import type { AnnotationIndex } from './annotation-index.ts';
import { annotationRefs } from './annotation-refs.ts';
import { inReadingOrder } from './in-reading-order.ts';
import { reachTree } from './reach-tree.ts';

/** Derives the index of the annotations by place. */
export function indexedAnnotations(article: Article): AnnotationIndex {
  const listed = annotationRefs(article);
  const starts = new Int32Array(listed.length);
  const ends = new Int32Array(listed.length);
  for (let i = 0; i < listed.length; i++) {
    starts[i] = listed[i]?.span.start ?? 0;
    ends[i] = listed[i]?.span.end ?? 0;
  }
  const order = inReadingOrder(starts, ends);
  const refs: AnnotationRef[] = [];
  const sortedStarts = new Int32Array(order.length);
  const sortedEnds = new Int32Array(order.length);
  for (let i = 0; i < order.length; i++) {
    const position = order[i] ?? 0;
    const ref = listed[position];
    if (ref !== undefined) refs.push(ref);
    sortedStarts[i] = starts[position] ?? 0;
    sortedEnds[i] = ends[position] ?? 0;
  }
  const buckets = annotationBuckets(sortedStarts, sortedEnds);
  return {
    refs,
    starts: sortedStarts,
    ends: sortedEnds,
    buckets,
    reach: buckets === null ? reachTree(sortedEnds) : null,
  };
}
