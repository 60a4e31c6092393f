/** How far two places of a text are alike around them. */
export interface Context {
  /** Code units before that are the same. */
  readonly before: number;
  /** Code units after that are the same. */
  readonly after: number;
}
