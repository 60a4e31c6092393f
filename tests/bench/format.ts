const plain = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });

/** Writes numbers for the report. */
export const format = {
  /** A number to three digits. */
  number: (value: number): string => plain.format(value),
  /** A whole number. */
  count: (value: number): string => value.toLocaleString('en'),
  /** A time given in milliseconds. */
  time: (ms: number): string => {
    if (ms >= 1) return `${plain.format(ms)} ms`;
    return ms >= 1e-3 ? `${plain.format(ms * 1e3)} µs` : `${plain.format(ms * 1e6)} ns`;
  },
  /** How many times as much. */
  times: (ratio: number): string => `${plain.format(ratio)}×`,
};
