import type { AnnotationRef } from '../text/annotation-ref.ts';
import type { AnnotationIndex } from './annotation-index.ts';
import { lowerBound } from './lower-bound.ts';

/**
 * Collects the annotations that start at an offset at most and end after another, in reading order: by the list
 * of one stretch of the text, or down the tree, which takes log n for each.
 */
export function covering(
  { refs, starts, ends, buckets, reach }: AnnotationIndex,
  startingBy: number,
  endingAfter: number,
): AnnotationRef[] {
  const found: AnnotationRef[] = [];
  if (buckets !== null) {
    const { shift, first, items } = buckets;
    const stretch = endingAfter >> shift;
    const end = first[stretch + 1] ?? 0;
    for (let i = first[stretch] ?? 0; i < end; i++) {
      const item = items[i] ?? 0;
      if ((starts[item] ?? 0) <= startingBy && (ends[item] ?? 0) > endingAfter) {
        const ref = refs[item];
        if (ref !== undefined) found.push(ref);
      }
    }
    return found;
  }
  if (reach === null) return found;
  const leaves = reach.length / 2;
  const limit = lowerBound(starts, startingBy + 1);
  const open = [1];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ((reach[node] ?? -1) <= endingAfter) continue;
    if (node >= leaves) {
      const ref = refs[node - leaves];
      if (node - leaves < limit && ref !== undefined) found.push(ref);
      continue;
    }
    // Skips a right half that begins past the last annotation that may count.
    const depth = 31 - Math.clz32(node);
    const width = leaves >> (depth + 1);
    const right = 2 * node + 1;
    if ((right - (1 << (depth + 1))) * width < limit) open.push(right);
    open.push(2 * node);
  }
  return found;
}
