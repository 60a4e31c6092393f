import type { Article } from '../model/article.ts';
import type { AnnotationIndex } from './annotation-index.ts';
import { bucketsOf } from './buckets-of.ts';
import { element } from './element.ts';
import { inReadingOrder } from './in-reading-order.ts';
import { intAt } from './int-at.ts';
import { listedAnnotations } from './listed-annotations.ts';
import { reachTree } from './reach-tree.ts';
import { readyAnswers } from './ready-answers.ts';

/** Derives the index of the annotations by place. */
export function indexedAnnotations(article: Article): AnnotationIndex {
  const listed = listedAnnotations(article);
  const order = inReadingOrder(listed.starts, listed.ends);
  const starts = new Int32Array(order.length);
  const ends = new Int32Array(order.length);
  const refs = listed.refs.slice();
  for (let i = 0; i < order.length; i++) {
    const from = intAt(order, i);
    starts[i] = intAt(listed.starts, from);
    ends[i] = intAt(listed.ends, from);
    refs[i] = element(listed.refs, from);
  }
  const lookup = bucketsOf(starts, ends) ?? { shift: null, reach: reachTree(ends) };
  return { refs, starts, ends, lookup, ready: readyAnswers(starts, ends, article.text.length) };
}
