/** A place that may be meant, in offsets of the text that was searched. */
export interface CandidatePlace {
  /** First offset. */
  readonly at: number;
  /** Offset after the last. */
  readonly to: number;
  /** Wrong characters. */
  readonly errors: number;
}
