import type { AnnotationRef } from '../text/annotation-ref.ts';
import type { AnnotationIndex } from './annotation-index.ts';
import { at } from './at.ts';
import { element } from './element.ts';
import { lowerBound } from './lower-bound.ts';

/** Collects by the tree: down every branch that reaches far enough, from left to right. */
function coveringByTree(
  { refs, starts }: AnnotationIndex,
  reach: Int32Array,
  by: number,
  after: number,
): AnnotationRef[] {
  const found: AnnotationRef[] = [];
  const leaves = reach.length / 2;
  const limit = lowerBound(starts, by + 1);
  const open = [1];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (at(reach, node) <= after) continue;
    // The first leaf below the node: what begins past the last annotation that may count is left.
    const level = Math.clz32(node) - Math.clz32(leaves);
    const leaf = (node << level) - leaves;
    if (leaf >= limit) continue;
    if (level === 0) found.push(element(refs, leaf));
    else open.push(2 * node + 1, 2 * node);
  }
  return found;
}

/**
 * Collects the annotations that start at an offset at most and end after another, in reading order: by the list
 * of one stretch of the text, or down the tree, which takes log n for each.
 */
export function covering(index: AnnotationIndex, by: number, after: number): AnnotationRef[] {
  const { refs, starts, ends, lookup } = index;
  if (lookup instanceof Int32Array) return coveringByTree(index, lookup, by, after);
  const found: AnnotationRef[] = [];
  const { shift, first, items } = lookup;
  const stretch = after >> shift;
  const end = at(first, stretch + 1);
  for (let i = at(first, stretch); i < end; i++) {
    const item = at(items, i);
    if (at(starts, item) <= by && at(ends, item) > after) found.push(element(refs, item));
  }
  return found;
}
