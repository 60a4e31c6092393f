/** Digits that a number holds without noise of binary arithmetic. */
export const DIGITS = 15;
/** Digits of a worked out number whose bounds do not say how sure it is. */
const UNBOUNDED = 3;

/** Finds the place of a number's first digit, as a power of ten. */
export function firstPlace(number: number): number {
  return Number(number.toExponential().split('e')[1]);
}

/**
 * Finds the place of the last digit that bounds leave certain, as a power of ten: that of their width. Infinite
 * where a bound is missing or they meet, as there is no width then.
 *
 * Bounds half a unit either way give the last printed digit. A step of that digit is no wider than the bounds, so
 * a value in their middle stays within them when it is rounded, and more than a tenth as wide, so no digit follows
 * that would say nothing.
 */
export function certainPlace(low: number | null, high: number | null): number {
  const width = low === null || high === null ? 0 : high - low;
  // Three digits are enough to know the place, and drop the noise of the subtraction.
  return width > 0 ? firstPlace(Number(width.toPrecision(3))) : Number.POSITIVE_INFINITY;
}

/**
 * Rounds a worked out number at a place: by `Math.floor` for a lower bound and `Math.ceil` for an upper one, so that
 * what is written still holds. Three digits are kept where the place is infinite.
 */
export function roundedAt(place: number, number: number, round: (steps: number) => number): number {
  const first = firstPlace(number);
  const step = 10 ** (Number.isFinite(place) ? Math.max(place, first - DIGITS + 1) : first - UNBOUNDED + 1);
  return withoutNoise(round(withoutNoise(number / step)) * step);
}

/** Drops the noise that binary arithmetic leaves in a decimal number, and the minus of 0. */
export function withoutNoise(number: number): number {
  return Number(number.toPrecision(DIGITS));
}
