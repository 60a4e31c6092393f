/** A stretch that two texts have in common. */
export interface EqualRun {
  /** Where it begins in the old text. */
  readonly from: number;
  /** Where it begins in the new text. */
  readonly to: number;
  /** Its length in code units. */
  readonly length: number;
  /** How much the texts have in common before it, in code units. */
  readonly before: number;
}
