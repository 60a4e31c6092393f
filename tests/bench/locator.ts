/** A place found. */
export interface FoundPlace {
  readonly start: number;
  readonly end: number;
}

/** One way to find where words stand in a text, prepared for that text. */
export interface Locator {
  readonly name: string;
  readonly find: (exact: string) => FoundPlace | null;
}
