import type { AnnotationRef } from '../text/annotation-ref.ts';

/** The annotations of an article in reading order, and where each stands: 24 bytes an annotation at most, without the list. */
export interface AnnotationIndex {
  /** One for each span of each annotation. */
  readonly refs: readonly AnnotationRef[];
  /** Where each starts. */
  readonly starts: Int32Array;
  /** Where each ends. */
  readonly ends: Int32Array;
  /** What covers a place, found by stretches of the text of one width; `null` where that would grow too large. */
  readonly buckets: {
    /** Logarithm of the width. */
    readonly shift: number;
    /** Where the items of each stretch begin. */
    readonly first: Int32Array;
    /** Positions in `refs`, ascending within each stretch, of what overlaps it. */
    readonly items: Int32Array;
  } | null;
  /** A binary tree of the largest end of each run of annotations, leaves last; `null` where there are buckets. */
  readonly reach: Int32Array | null;
}
