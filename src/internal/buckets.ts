/** What covers a place, found by stretches of the text of one width. */
export interface Buckets {
  /** Logarithm of the width. */
  readonly shift: number;
  /** How many annotations start before each stretch; they stand in reading order, so those that start in it follow. */
  readonly before: Int32Array;
  /** Where the items of each stretch begin. */
  readonly first: Int32Array;
  /** Positions, ascending within each stretch, of what reaches into it from an earlier one. */
  readonly items: Int32Array;
}
