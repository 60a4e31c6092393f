import type { AnnotationRef } from 'kerry-moscow-visit';

/** An index of a library, built. */
export interface BuiltPeer {
  /** Gives the annotations that cover an offset. */
  readonly at: (offset: number) => AnnotationRef[];
  /** Gives the annotations that overlap the half-open stretch. */
  readonly within: (start: number, end: number) => AnnotationRef[];
}

/** A library that finds intervals. */
export interface IntervalPeer {
  readonly name: string;
  /** Builds its index; `null` where that would take longer than the deadline. */
  readonly build: (refs: readonly AnnotationRef[], deadline: number) => BuiltPeer | null;
}
