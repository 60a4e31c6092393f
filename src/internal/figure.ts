/** A figure with the bounds of its wording. */
export interface Figure {
  /** The figure itself. */
  readonly value: number | null;
  /** Smallest value, inclusive. */
  readonly low: number | null;
  /** Largest value, inclusive. */
  readonly high: number | null;
}
