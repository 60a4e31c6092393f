import { minusFinder } from './minus-sign.ts';
import { type Counted, tableOf } from './number-languages.ts';
import { dividedBy, plus, type Rational, rationalOf, times } from './rational.ts';
import { ratioScale, type ScaleFinder, scaleFinder, scalesElsewhere } from './scale-words.ts';

/** One way to read a number as it is printed. */
export interface NumberReading {
  /** The number, with the scales that are printed after it multiplied out. */
  readonly number: Rational;
  /** One unit of its last digit. */
  readonly unit: Rational;
  /** One unit of its last digit that is not a zero at the end of a whole number. */
  readonly roundUnit: Rational;
}

/** A number as it is printed. */
export interface PrintedNumber {
  /** What it can be: "1,234" is also 1.234, where the comma is a decimal sign. None where it cannot be read. */
  readonly readings: readonly NumberReading[];
  /** Scales of which one may stand elsewhere; none where a scale or a percent sign is printed with it. */
  readonly elsewhere: readonly Rational[];
  /** Whether a minus is printed before it; its readings have no sign. */
  readonly isNegative: boolean;
}

/** No printed number is longer. */
export const LONGEST = 400;

/** Digits with signs between them: those of groups, or a decimal sign, which may go before them all. */
const RUN = "(?:(?<![\\d.,·٫])[.,·٫])?\\d+(?:[ .,·٫٬'‘’_]\\d+)*";
/** A fraction, after a whole number or alone. */
const FRACTION = "(?:(\\d+(?:[.,'’]\\d{3})*)[ -]{0,2})?(?<!\\d[/⁄])(?<![\\d.,])(\\d+)[/⁄](\\d+)(?![/⁄]?\\d)";
/** Digits of a whole number: without groups, with one sign between groups of three, or as in India. */
const WHOLE: readonly RegExp[] = [
  /^\d+$/,
  /^(?!0)\d{1,3}([ .,٬'‘’_])\d{3}(?:\1\d{3})*$/,
  /^(?!0)\d{1,2}(?:,\d\d)+,\d{3}$/,
];

/** A number on its place in a text. */
interface Placed {
  readonly readings: readonly NumberReading[];
  /** Whether a scale is printed with it. */
  readonly isScaled: boolean;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads the numbers that are printed in some words, in any script of digits, by place: signs between groups of three (two
 * in India), a decimal sign, a fraction, scales such as "million" or 億. What is joined by anything else are several
 * numbers: "5–7", "3:45", "2014-15". Words longer than any number have none.
 */
export function printedNumbers(words: string, counted: Counted): readonly PrintedNumber[] {
  if (words.length > LONGEST) return [];
  const text = plainDigits(words);
  const found = compounded(numbersIn(text), text, scaleFinder(counted));
  const ratio = ratioScale(text, counted);
  // Digits in a name, such as "CO2", are no figure beside one that is.
  const free = found.filter(({ start }) => !/(?<![\p{L}\p{N}])[A-Za-z]+$/u.test(text.slice(0, start)));
  const elsewhere = scalesElsewhere(counted);
  const hasMinus = minusFinder(counted);
  const isOrdinal = ordinalTest(counted);
  return (free.length > 0 ? free : found).map(({ readings, isScaled, start, end }) => ({
    readings: ratio === null ? readings : readings.map((reading) => scaled(reading, ratio)),
    elsewhere: isScaled || ratio !== null || isOrdinal(text.slice(end)) ? [] : elsewhere,
    isNegative: hasMinus(text.slice(0, start)),
  }));
}

/** Makes the test whether the words after digits make them an ordinal, such as "2nd". */
function ordinalTest({ language }: Counted): (after: string) => boolean {
  const { ordinals } = tableOf(language);
  const expression = new RegExp(`^(?:${ordinals || '[]'})(?!\\p{L})`, 'iu');
  return (after) => expression.test(after);
}

/** Writes digits of any script as ASCII, ½ as 1⁄2, other numerals that are no digits, such as ², as ^. */
function plainDigits(text: string): string {
  return text
    .replace(/(?<=(\p{N}?))\p{No}/gu, (numeral, whole: string) => {
      const plain = numeral.normalize('NFKC');
      if (!plain.includes('⁄')) return '^';
      return whole === '' ? plain : ` ${plain}`;
    })
    .normalize('NFKC')
    .replace(/\p{Nd}/gu, (digit) => {
      // Unicode keeps the ten digits of a script together: count back to its zero.
      let value = 0;
      while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(Number(digit.codePointAt(0)) - value - 1))) value++;
      return digit < '\u0080' ? digit : String(value);
    });
}

function numbersIn(text: string): readonly Placed[] {
  const found: Placed[] = [];
  for (const match of text.matchAll(new RegExp(`${FRACTION}|${RUN}`, 'g'))) {
    const [run, whole = '', over, under] = match;
    const { index: start } = match;
    if (over !== undefined && under !== undefined) {
      const readings = fraction(whole, over, under);
      found.push({ readings, isScaled: false, start, end: start + run.length });
      continue;
    }
    const one = readRun(run);
    // A space joins groups, or parts two numbers.
    const pieces = one.length > 0 ? [run] : run.split(' ');
    let at = start;
    for (const piece of pieces) {
      const end = at + piece.length;
      const readings = text.charAt(end) === '^' ? [] : one.length > 0 ? one : readRun(piece);
      found.push({ readings, isScaled: false, start: at, end });
      at = end + 1;
    }
  }
  return found;
}

/** Reads a fraction: its last unit is one of what it is divided into. */
function fraction(whole: string, over: string, under: string): NumberReading[] {
  if (Number(under) === 0) return [];
  const unit = dividedBy(rationalOf(1), integer(under));
  const number = plus(integer(whole.replace(/\D/g, '')), times(integer(over), unit));
  return [{ number, unit, roundUnit: unit }];
}

/** Reads digits with signs between them as all numbers that they can be. */
function readRun(run: string): NumberReading[] {
  const readings: NumberReading[] = [];
  const isWhole = (digits: string): boolean => WHOLE.some((form) => form.test(digits));
  if (isWhole(run)) readings.push(decimal(run, ''));
  const [, whole = '', sign = '', decimals = ''] = /^(.*)([.,·٫])(\d+)$/.exec(run) ?? [];
  if (sign !== '' && !whole.includes(sign) && (whole === '' || isWhole(whole))) readings.push(decimal(whole, decimals));
  return readings;
}

const integer = (digits: string): Rational => ({ numerator: BigInt(digits), denominator: 1n });

/** Gives a power of ten, of one place after the decimal sign or of zeros before it. */
const power = (exponent: number): Rational =>
  exponent < 0 ? { numerator: 1n, denominator: 10n ** BigInt(-exponent) } : integer(`1${'0'.repeat(exponent)}`);

function decimal(whole: string, decimals: string): NumberReading {
  const unit = power(-decimals.length);
  const digits = whole.replace(/\D/g, '');
  return {
    number: times(integer(digits + decimals), unit),
    unit,
    roundUnit: decimals === '' ? power(endZeros(digits)) : unit,
  };
}

/** Counts the zeros that end the digits of a whole number; 0 has none. */
export function endZeros(digits: string): number {
  return /[1-9]/.test(digits) ? digits.length - digits.replace(/0+$/, '').length : 0;
}

/** Multiplies a reading by a scale. */
export function scaled({ number, unit, roundUnit }: NumberReading, by: Rational): NumberReading {
  return { number: times(number, by), unit: times(unit, by), roundUnit: times(roundUnit, by) };
}

/** Multiplies numbers by the scales after them, and adds what follows with a smaller one: 3億5000万. */
function compounded(numbers: readonly Placed[], text: string, findScale: ScaleFinder): Placed[] {
  const found: Placed[] = [];
  /** The least that a further part of the last number has to be below; `null` where it has no scale. */
  let least: Rational | null = null;
  for (const one of numbers) {
    let { end } = one;
    let by = rationalOf(1);
    for (let scale = findScale(text, end); scale !== null; scale = findScale(text, end)) {
      by = times(by, scale.by);
      end = scale.end;
    }
    const isScaled = end > one.end;
    const number: Placed = { ...one, end, isScaled, readings: one.readings.map((reading) => scaled(reading, by)) };
    const before = found.at(-1);
    if (before !== undefined && least !== null && /^ ?$/.test(text.slice(before.end, one.start))) {
      const joined = sumsBelow(before, number, least);
      if (joined.length > 0) {
        found[found.length - 1] = { ...before, end, readings: joined };
        least = isScaled ? by : null;
        continue;
      }
    }
    found.push(number);
    least = isScaled ? by : null;
  }
  return found;
}

/** Adds a further part to a number, where it is below the scale of the number. */
function sumsBelow(before: Placed, further: Placed, least: Rational): NumberReading[] {
  return before.readings.flatMap((one) =>
    further.readings
      .filter(({ number }) => number.numerator * least.denominator < least.numerator * number.denominator)
      .map((other) => ({ ...other, number: plus(one.number, other.number) })),
  );
}
