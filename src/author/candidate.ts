import type { Scope } from './scope.ts';

/** One place that a selector may mean. */
export interface Candidate {
  /** The block. */
  readonly scope: Scope;
  /** First folded offset. */
  readonly at: number;
  /** Folded offset after the last. */
  readonly to: number;
  /** Offset in the text, in UTF-16 code units. */
  readonly start: number;
  /** Offset after the last code unit in the text. */
  readonly end: number;
}
