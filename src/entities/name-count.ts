/** Words that name an entity, and how often. */
export interface NameCount {
  /** The words, as they first stand in the text. */
  readonly exact: string;
  /** How many mentions. */
  readonly count: number;
}
