import type { TextRange } from '../model/types.ts';
import { intAt, lowerBound } from './sorted.ts';
import { compareSpans } from './span-order.ts';

/** Prepares the question whether one of some stretches overlaps a place; each answer takes log n, nested ones or not. */
export function overlapTest(stretches: readonly TextRange[]): (place: TextRange) => boolean {
  const furthest = furthestBefore(stretches);
  return ({ start, end }) => furthest(end) > start;
}

/** Prepares the question whether a place lies in one of some stretches; each answer takes log n, nested ones or not. */
export function coverTest(stretches: readonly TextRange[]): (place: TextRange) => boolean {
  const furthest = furthestBefore(stretches);
  return ({ start, end }) => furthest(start + 1) >= end;
}

/** Prepares the look-up of how far those of some stretches reach that start before an offset; -1 for none. */
function furthestBefore(stretches: readonly TextRange[]): (limit: number) => number {
  const starts = new Int32Array(stretches.length);
  const ends = new Int32Array(stretches.length);
  let furthest = 0;
  inOrder(stretches).forEach(({ start, end }, i) => {
    starts[i] = start;
    furthest = Math.max(furthest, end);
    ends[i] = furthest;
  });
  return (limit) => {
    const count = lowerBound(starts, limit);
    return count === 0 ? -1 : intAt(ends, count - 1);
  };
}

/** Sorts stretches by start; most come sorted, and are left as they are. */
function inOrder(stretches: readonly TextRange[]): readonly TextRange[] {
  let last = 0;
  for (const { start } of stretches) {
    if (start < last) return [...stretches].sort(compareSpans);
    last = start;
  }
  return stretches;
}
