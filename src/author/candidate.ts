/** One place that a selector may mean. */
export interface Candidate {
  /** Offset in the text, in UTF-16 code units. */
  readonly start: number;
  /** Offset after the last code unit in the text. */
  readonly end: number;
}
