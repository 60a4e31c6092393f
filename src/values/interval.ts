import { compare, dividedBy, plus, type Rational, rationalOf, shortened, signOf, times } from './rational.ts';

/** The numbers from one to another, both included. */
export interface Interval {
  readonly low: Rational;
  readonly high: Rational;
}

/** Makes the interval of numbers; a bound that is `null`, or left out, is infinite. */
export function intervalOf(low: number | null = null, high: number | null = null): Interval {
  return { low: rationalOf(low ?? Number.NEGATIVE_INFINITY), high: rationalOf(high ?? Number.POSITIVE_INFINITY) };
}

/** Makes the interval of a single number; that of one unknown is everything. */
export function exactly(value: number | null): Interval {
  return intervalOf(value, value);
}

/** Gives the least interval that holds some numbers. */
function spanOf(first: Rational, ...others: readonly Rational[]): Interval {
  let [low, high] = [first, first];
  for (const one of others) {
    if (compare(one, low) < 0) low = one;
    if (compare(one, high) > 0) high = one;
  }
  return { low: shortened(low, 'down'), high: shortened(high, 'up') };
}

/** Gives every sum. */
export function sum(a: Interval, b: Interval): Interval {
  return spanOf(plus(a.low, b.low), plus(a.high, b.high));
}

/** Gives every product: the extremes are at the four corners, whatever the signs. */
export function product(a: Interval, b: Interval): Interval {
  return spanOf(times(a.low, b.low), times(a.low, b.high), times(a.high, b.low), times(a.high, b.high));
}

/** Gives every number with its sign turned. */
export function negative({ low, high }: Interval): Interval {
  return product({ low, high }, exactly(-1));
}

/** Gives every difference. */
export function difference(a: Interval, b: Interval): Interval {
  return sum(a, negative(b));
}

/** Tells whether 0 lies between the bounds, or is one of them. */
export function holdsZero({ low, high }: Interval): boolean {
  return signOf(low) <= 0 && signOf(high) >= 0;
}

/** Gives every quotient. Where the divisor can be 0 it is everything, or from the largest divisor on. */
export function quotient(a: Interval, b: Interval): Interval {
  if (signOf(b.high) <= 0 && signOf(b.low) < 0) return quotient(negative(a), negative(b));
  if (signOf(b.low) < 0 || (signOf(b.low) === 0 && (holdsZero(a) || signOf(b.high) === 0))) return intervalOf();
  return spanOf(dividedBy(a.low, b.low), dividedBy(a.low, b.high), dividedBy(a.high, b.low), dividedBy(a.high, b.high));
}

/** Gives the least interval that holds two others. */
export function hull(a: Interval, b: Interval): Interval {
  return spanOf(a.low, a.high, b.low, b.high);
}

/** Gives what two intervals that hold the same number have in common. */
export function common(a: Interval, b: Interval): Interval {
  return { low: compare(a.low, b.low) < 0 ? b.low : a.low, high: compare(a.high, b.high) > 0 ? b.high : a.high };
}

/** Tells whether the only number is this one. */
export function isOnly({ low, high }: Interval, value: number): boolean {
  const only = rationalOf(value);
  return compare(low, only) === 0 && compare(high, only) === 0;
}
