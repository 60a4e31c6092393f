import type { AnnotationIndex } from './annotation-index.ts';
import { intAt } from './int-at.ts';
import { lowerBound } from './lower-bound.ts';

/** Counts the annotations that start before an offset: in its stretch of the text, or among all. */
export function startingBefore({ starts, lookup }: AnnotationIndex, offset: number): number {
  if (lookup.shift === null) return lowerBound(starts, offset);
  const { shift, before } = lookup;
  const stretch = offset >> shift;
  // Past the last stretch nothing starts.
  if (stretch >= before.length - 1) return starts.length;
  return lowerBound(starts, offset, intAt(before, stretch), intAt(before, stretch + 1));
}
