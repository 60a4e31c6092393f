import type { AnnotationRef } from '../text/annotation-ref.ts';
import type { AnnotationIndex } from './annotation-index.ts';
import { intAt } from './int-at.ts';
import { lowerBound } from './lower-bound.ts';

/** Collects by the tree: down every branch that reaches far enough, from left to right. */
function coveringByTree({ refs, starts }: AnnotationIndex, reach: Int32Array, offset: number): AnnotationRef[] {
  const found: AnnotationRef[] = [];
  const leaves = reach.length / 2;
  const limit = lowerBound(starts, offset + 1);
  const open = [1];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (intAt(reach, node) <= offset) continue;
    // The first leaf below the node: what begins past the last annotation that may count is left.
    const level = Math.clz32(node) - Math.clz32(leaves);
    const leaf = (node << level) - leaves;
    if (leaf >= limit) continue;
    if (level === 0) found.push(...refs.slice(leaf, leaf + 1));
    else open.push(2 * node + 1, 2 * node);
  }
  return found;
}

/**
 * Collects the annotations that cover an offset, in reading order: by one stretch of the text, or down the tree,
 * which takes log n for each.
 */
export function covering(index: AnnotationIndex, offset: number): AnnotationRef[] {
  const { refs, starts, ends, lookup } = index;
  if (lookup.shift === null) return coveringByTree(index, lookup.reach, offset);
  const found: AnnotationRef[] = [];
  const { shift, before, first, items } = lookup;
  const stretch = offset >> shift;
  const end = intAt(first, stretch + 1);
  for (let i = intAt(first, stretch); i < end; i++) {
    const item = intAt(items, i);
    // biome-ignore lint/style/noNonNullAssertion: the items are positions in `refs`, and this is the hottest path
    if (intAt(ends, item) > offset) found.push(refs[item]!);
  }
  const last = intAt(before, stretch + 1);
  for (let item = intAt(before, stretch); item < last && intAt(starts, item) <= offset; item++) {
    // biome-ignore lint/style/noNonNullAssertion: no stretch holds more than `refs` does, and this is the hottest path
    if (intAt(ends, item) > offset) found.push(refs[item]!);
  }
  return found;
}
