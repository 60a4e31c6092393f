/** What covers a place, found by stretches of the text of one width. */
export interface Buckets {
  /** Logarithm of the width. */
  readonly shift: number;
  /** Where the items of each stretch begin. */
  readonly first: Int32Array;
  /** Positions, ascending within each stretch, of what overlaps it. */
  readonly items: Int32Array;
}
