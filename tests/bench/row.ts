/** One line of the report. */
export interface Row {
  /** What was measured. */
  readonly what: string;
  /** What it was to reach; empty for a figure without a bar. */
  readonly bar: string;
  /** What came of it. */
  readonly measured: string;
  /** How it was measured. */
  readonly how: string;
  /** Whether the bar was reached; `null` without one. */
  readonly met: boolean | null;
}
