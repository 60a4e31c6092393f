import { element, intAt, lowerBound } from '../basics/sorted.ts';
import type { AnnotationRef } from '../model/layers.ts';
import type { Article } from '../model/types.ts';
import { annotationList } from './annotation-list.ts';
import { type Buckets, bucketsOf } from './buckets.ts';
import { reachTree } from './reach-tree.ts';
import { inReadingOrder } from './reading-order.ts';

/**
 * The annotations of an article in reading order, and where each stands: 24 bytes an annotation at most, without the
 * list.
 */
export interface PlaceIndex {
  /** One for each span of each annotation. */
  readonly refs: readonly AnnotationRef[];
  /** Where each starts. */
  readonly starts: Int32Array;
  /** Where each ends. */
  readonly ends: Int32Array;
  /** What covers a place, by stretches of the text; where those lists would grow too large, a tree of the largest ends. */
  readonly lookup: Buckets | { readonly shift: null; readonly reach: Int32Array };
}

/** Indexes the annotations by place. */
export function placeIndex(article: Article): PlaceIndex {
  const listed = annotationList(article);
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
  return { refs, starts, ends, lookup };
}

/** Collects by the tree: down every branch that reaches far enough, from left to right. */
function coveringByTree({ refs, starts }: PlaceIndex, reach: Int32Array, offset: number): AnnotationRef[] {
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
export function covering(index: PlaceIndex, offset: number): AnnotationRef[] {
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

/** Counts the annotations that start before an offset: in its stretch of the text, or among all. */
function startingBefore({ starts, lookup }: PlaceIndex, offset: number): number {
  if (lookup.shift === null) return lowerBound(starts, offset);
  const { shift, before } = lookup;
  const stretch = offset >> shift;
  // Past the last stretch nothing starts.
  if (stretch >= before.length - 1) return starts.length;
  return lowerBound(starts, offset, intAt(before, stretch), intAt(before, stretch + 1));
}

/** Collects the annotations that overlap a stretch of the text that is not empty, in reading order. */
export function overlapping(index: PlaceIndex, start: number, end: number): AnnotationRef[] {
  // Those that cover the first place, then all that start past it.
  const found = covering(index, start);
  const from = startingBefore(index, start + 1);
  const to = startingBefore(index, end);
  // Room for the first ones is in front, for they start earlier, and one copy is faster than adding one by one.
  const all = index.refs.slice(from - found.length, to);
  for (let i = 0; i < found.length; i++) all[i] = element(found, i);
  return all;
}
