/** A run of a quote's content: passages with nothing of weight between them. */
export interface Stretch {
  /** Offset of the first code unit. */
  readonly start: number;
  /** Offset after the last code unit. */
  readonly end: number;
}
