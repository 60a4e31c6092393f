/** Gives the least of three times that a measure gives, for a busy machine slows any of them. */
export function fastest(milliseconds: () => number): number {
  return Math.min(milliseconds(), milliseconds(), milliseconds());
}
