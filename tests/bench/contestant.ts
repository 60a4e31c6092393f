/** One way to do some work. */
export interface Contestant {
  /** Its name in the report. */
  readonly name: string;
  /** Does the whole batch of work once, and gives a number that depends on every result. */
  readonly run: () => number;
  /** Makes what one batch uses up; not timed. */
  readonly prepare?: () => void;
}
