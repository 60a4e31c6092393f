/**
 * An exact number: a fraction whose denominator is never negative. Over 0 it is infinite, by the sign of its numerator.
 */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Which way a number is rounded that has more digits than are kept. */
export type Rounding = 'down' | 'nearest' | 'up';

/** Nothing. */
export const ZERO: Rational = { numerator: 0n, denominator: 1n };

function fraction(numerator: bigint, denominator: bigint): Rational {
  return numerator === 0n ? ZERO : { numerator, denominator };
}

/** Gives digits times a power of ten. */
function decimal(digits: bigint, exponent: number): Rational {
  return exponent < 0 ? fraction(digits, 10n ** BigInt(-exponent)) : fraction(digits * 10n ** BigInt(exponent), 1n);
}

/** Reads a number as JavaScript writes it: with the fewest digits that single it out. 0.1 is a tenth. */
export function rationalOf(value: number): Rational {
  if (!Number.isFinite(value)) return { numerator: value < 0 ? -1n : 1n, denominator: 0n };
  const [mantissa = '', power = ''] = value.toExponential().split('e');
  const [whole = '', decimals = ''] = mantissa.split('.');
  return decimal(BigInt(whole + decimals), Number(power) - decimals.length);
}

/** Gives less than 0, 0 or more, as one number is less than another, equal or more. */
export function compare(a: Rational, b: Rational): number {
  const infinite = a.denominator === 0n && b.denominator === 0n;
  const difference = infinite ? a.numerator - b.numerator : a.numerator * b.denominator - b.numerator * a.denominator;
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}

/** Gives -1, 0 or 1. */
export function signOf({ numerator }: Rational): number {
  return numerator === 0n ? 0 : numerator < 0n ? -1 : 1;
}

/** Adds; of infinite numbers the first. */
export function plus(a: Rational, b: Rational): Rational {
  if (a.denominator === 0n) return a;
  return fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

/** Multiplies; nothing times infinity is nothing. */
export function times(a: Rational, b: Rational): Rational {
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** Divides by a number that is not negative; by nothing it is infinite, and infinity by infinity nothing. */
export function dividedBy(a: Rational, b: Rational): Rational {
  return fraction(a.numerator * b.denominator, a.denominator * b.numerator);
}

/** Rounds a finite number to some significant digits, as an integer times a power of ten. */
function digitsOf(
  { numerator, denominator }: Rational,
  places: number,
  rounding: Rounding,
): { digits: bigint; exponent: number } {
  const isNegative = numerator < 0n;
  const size = isNegative ? -numerator : numerator;
  const scaledBy = (power: number): { readonly over: bigint; readonly under: bigint } =>
    power < 0
      ? { over: size * 10n ** BigInt(-power), under: denominator }
      : { over: size, under: denominator * 10n ** BigInt(power) };
  // The quotient has as many digits as are sought, or one more.
  let exponent = String(size).length - String(denominator).length - places;
  let scaled = scaledBy(exponent);
  if (scaled.over >= scaled.under * 10n ** BigInt(places)) scaled = scaledBy(++exponent);
  const { over, under } = scaled;
  const rest = over % under;
  const isAway = rounding === 'nearest' ? 2n * rest >= under : rest !== 0n && (rounding === 'up') !== isNegative;
  const digits = over / under + (isAway ? 1n : 0n);
  return { digits: isNegative ? -digits : digits, exponent };
}

/** Bits from which a number is longer than any that is printed, and the digits that it then keeps. */
const LONGEST = 640n;
const KEPT = 100;

const isLong = (integer: bigint): boolean => integer >= 1n << LONGEST || -integer >= 1n << LONGEST;

/** Shortens a fraction that many steps have made long, so that the next step costs no more. */
export function shortened(number: Rational, rounding: Rounding): Rational {
  const { numerator, denominator } = number;
  if (denominator === 0n || !(isLong(denominator) || isLong(numerator))) return number;
  const { digits, exponent } = digitsOf(number, KEPT, rounding);
  return decimal(digits, exponent);
}

/** Writes an exact number as a number of some significant digits; `null` where it is infinite, or too large. */
export function rounded(number: Rational, places: number, rounding: Rounding): number | null {
  if (number.denominator === 0n) return null;
  const { digits, exponent } = digitsOf(number, places, rounding);
  const result = Number(`${digits}e${exponent}`);
  if (result === 0 && digits !== 0n) {
    // Too small to be written: 0, or, away from it, the smallest number there is.
    if (rounding === 'nearest' || (rounding === 'up') !== digits > 0n) return 0;
    return digits > 0n ? Number.MIN_VALUE : -Number.MIN_VALUE;
  }
  return Number.isFinite(result) ? result : null;
}
