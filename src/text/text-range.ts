/** A stretch of a text: half-open [start, end) in UTF-16 code units. */
export interface TextRange {
  /** Offset of the first code unit, from 0. */
  readonly start: number;
  /** Offset after the last code unit. */
  readonly end: number;
}
