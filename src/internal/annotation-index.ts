import type { AnnotationRef } from '../text/annotation-ref.ts';
import type { Buckets } from './buckets.ts';
import type { ReadyAnswers } from './ready-answers.ts';

/**
 * The annotations of an article in reading order, and where each stands: 24 bytes an annotation at most, without the
 * list, and without the answers that are kept for short texts.
 */
export interface AnnotationIndex {
  /** One for each span of each annotation. */
  readonly refs: readonly AnnotationRef[];
  /** Where each starts. */
  readonly starts: Int32Array;
  /** Where each ends. */
  readonly ends: Int32Array;
  /** What covers a place, by stretches of the text; where those lists would grow too large, a tree of the largest ends. */
  readonly lookup: Buckets | { readonly shift: null; readonly reach: Int32Array };
  /** Answers given before, in short texts. */
  readonly ready: ReadyAnswers | null;
}
