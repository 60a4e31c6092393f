/** A stretch that two texts have in common. */
export interface EqualRun {
  /** Where it begins in the old text. */
  readonly from: number;
  /** Where it begins in the new text. */
  readonly to: number;
  /** Its length in code units. */
  readonly length: number;
}
