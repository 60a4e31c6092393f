import type { AnnotationRef } from '../text/annotation-ref.ts';
import type { AnnotationIndex } from './annotation-index.ts';
import { covering } from './covering.ts';
import { intAt } from './int-at.ts';
import type { ReadyAnswers } from './ready-answers.ts';

/** Most annotations in an answer that is kept. */
const MOST_KEPT = 16;

/** Gives the annotations that cover an offset of a short text, in reading order: as answered before, or anew. */
export function keptCovering(
  index: AnnotationIndex,
  { segments, answers }: ReadyAnswers,
  offset: number,
): readonly AnnotationRef[] {
  const segment = intAt(segments, offset);
  const before = answers[segment];
  if (before !== undefined) return before;
  const found = covering(index, offset);
  if (found.length <= MOST_KEPT) answers[segment] = found;
  return found;
}
