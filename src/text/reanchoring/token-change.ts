/** A stretch of two lists: the same in both, or replaced. */
export interface TokenChange {
  /** Whether the two are the same. */
  readonly equal: boolean;
  /** The tokens of the old list. */
  readonly old: readonly string[];
  /** The tokens of the new list. */
  readonly new: readonly string[];
}
