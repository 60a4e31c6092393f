import type { AnnotationRef } from '../text/annotation-ref.ts';
import { intAt } from './int-at.ts';

/** Longest text, in code units, whose answers are kept: a long news article. */
const LONGEST = 16_384;

/** What covers each place of a short text, as far as it has been asked. */
export interface ReadyAnswers {
  /** For each offset, the number of its segment: between two offsets where something starts or ends, nothing changes. */
  readonly segments: Int32Array;
  /** The answer for each segment. */
  readonly answers: (readonly AnnotationRef[] | undefined)[];
}

/** Prepares to keep answers; `null` for a long text, where they would take too much room. */
export function readyAnswers(starts: Int32Array, ends: Int32Array, length: number): ReadyAnswers | null {
  if (length > LONGEST) return null;
  const segments = new Int32Array(length + 1);
  for (let i = 0; i < starts.length; i++) {
    segments[intAt(starts, i)] = 1;
    segments[intAt(ends, i)] = 1;
  }
  for (let offset = 1; offset <= length; offset++)
    segments[offset] = intAt(segments, offset) + intAt(segments, offset - 1);
  return { segments, answers: new Array(intAt(segments, length) + 1).fill(undefined) };
}
