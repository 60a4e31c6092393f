import { type NumberReading, type PrintedNumber, scaled } from './printed-number.ts';
import { compare, dividedBy, plus, type Rational, rationalOf, rounded, times } from './rational.ts';

/** A printed number, without a sign, with the bounds that its digits allow. */
export interface PrintedBounds {
  readonly number: number;
  readonly low: number;
  readonly high: number;
  /** Whether a whole number is printed to its last digit, so that things that are counted are as many. */
  readonly exact: boolean;
}

/** Digits that hold any number of JavaScript. */
const DIGITS = 21;

/**
 * Computes the bounds that a printed number allows a value: half a unit of its last digit either way, of a fraction half
 * of one part, in exact arithmetic, scale multiplied out; `null` where it does not give the value, as where a minus is
 * printed and the value is above zero. One without a minus may be below zero by its words, as a loss is. Zeros that end a
 * whole number are rounding where the figure is approximate: "about 30" is from 25 to 35. A printed 0 has no sign, so it
 * is no less than 0.
 */
export function printedBounds(value: number, printed: PrintedNumber, approximate = false): PrintedBounds | null {
  if (hasOtherSign(printed, value)) return null;
  const size = Math.abs(value);
  const reading = readingsOf(printed).find(({ number }) => gives(number, size));
  if (reading === undefined) return null;
  const bounds = boundsOf(reading, approximate);
  return value < 0 ? { ...bounds, low: -bounds.high, high: -bounds.low } : bounds;
}

/** Gives the bounds of everything that a printed number can be, without a sign, by which it may print a value rounded. */
export function roundings(value: number, printed: PrintedNumber, approximate: boolean): readonly PrintedBounds[] {
  return hasOtherSign(printed, value) ? [] : readingsOf(printed).map((reading) => boundsOf(reading, approximate));
}

const hasOtherSign = ({ isNegative }: PrintedNumber, value: number): boolean => isNegative && value > 0;

/** Gives what a number can be: its readings, and those with a scale that may stand elsewhere. */
function readingsOf({ readings, elsewhere }: PrintedNumber): readonly NumberReading[] {
  return [...readings, ...elsewhere.flatMap((by) => readings.map((reading) => scaled(reading, by)))];
}

/** Tells whether a number is a value; a fraction may be rounded, to two digits at least. */
function gives(number: Rational, value: number): boolean {
  if (compare(number, rationalOf(value)) === 0) return true;
  const places = value.toExponential().replace(/e.*|\./g, '').length;
  return places > 1 && isEndless(number) && rounded(number, places, 'nearest') === value;
}

/** Tells whether a number has no last decimal. */
const isEndless = (number: Rational): boolean => compare(rationalOf(numberOf(number)), number) !== 0;

const numberOf = (number: Rational): number => Number(rounded(number, DIGITS, 'nearest'));

function boundsOf({ number, unit, roundUnit }: NumberReading, approximate: boolean): PrintedBounds {
  const half = dividedBy(approximate ? roundUnit : unit, rationalOf(2));
  const high = numberOf(plus(number, half));
  const low = number.numerator === 0n ? 0 : numberOf(plus(number, times(half, rationalOf(-1))));
  const exact = compare(unit, rationalOf(1)) === 0;
  return { number: numberOf(number), low, high, exact };
}

/** Names what a printed number can be, for a message: "5,200,000", "-3". */
export function printedValue({ readings, isNegative }: PrintedNumber): string {
  return readings.map(({ number }) => `${isNegative ? '-' : ''}${grouped(numberOf(number))}`).join(' or ');
}

/** Writes a number with its thousands apart. */
function grouped(number: number): string {
  return String(number).replace(/(?<=^\d+)(?=(?:\d{3})+(?:\.|$))/g, ',');
}
