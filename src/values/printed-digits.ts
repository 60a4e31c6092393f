/** A positive number as an integer times a power of ten, without zeros at its end. */
interface Scaled {
  readonly digits: string;
  readonly exponent: number;
}

/**
 * Computes the bounds that the printed digits of a figure allow: half a unit of the last one either way, in
 * decimal arithmetic, scale multiplied out; `null` where no digits are printed or they do not give the value. Zeros that
 * end a whole number are rounding where the figure is approximate: "about 30" is from 25 to 35.
 */
export function printedBounds(
  value: number,
  printed: string,
  approximate = false,
): { low: number; high: number; exact: boolean } | null {
  const digits = digitsOf(printed);
  if (digits === '') return null;
  const figure = scaledNumber(Math.abs(value));
  const shown = scaled(digits, 0);
  const exponent = figure.exponent - shown.exponent;
  if (shown.digits !== figure.digits || shown.digits === '') return null;
  // Places after a decimal sign have to be printed: "56" does not give 5.6.
  if (decimalsOf(printed) < -exponent) return null;
  const isRounded = approximate && (exponent === 0 || decimalsOf(printed) === 0);
  const half = 5n * 10n ** BigInt(isRounded ? shown.exponent : 0);
  const middle = BigInt(digits) * 10n;
  const boundAt = (tenths: bigint): number => Number(`${tenths}e${exponent - 1}`);
  const [low, high] = [boundAt(middle - half), boundAt(middle + half)];
  const exact = exponent === 0;
  return value < 0 ? { low: -high, high: -low, exact } : { low, high, exact };
}

/** Takes the zeros off the end of an integer times a power of ten; `''` is 0. */
function scaled(digits: string, exponent: number): Scaled {
  const short = digits.replace(/0+$/, '');
  return { digits: short.replace(/^0+/, ''), exponent: exponent + digits.length - short.length };
}

/** Reads a number as JavaScript writes it: with the fewest digits that single it out. */
function scaledNumber(value: number): Scaled {
  const [mantissa = '', power = ''] = value.toExponential().split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  return scaled(whole + fraction, Number(power) - fraction.length);
}

/** Gives the digits of a text, those of other scripts too, as ASCII; `''` without any. */
function digitsOf(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\P{Nd}/gu, '')
    .replace(/[^0-9]/gu, (digit) => {
      // Unicode keeps the ten digits of a script together: count back to its zero.
      let value = 0;
      while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(Number(digit.codePointAt(0)) - value - 1))) value++;
      return String(value);
    });
}

/** Counts the digits after the last decimal sign, or sign between groups, of a printed number. */
function decimalsOf(printed: string): number {
  const [, decimals = ''] = /[.,·٫](\p{Nd}+)\P{Nd}*$/u.exec(printed.normalize('NFKC')) ?? [];
  return [...decimals].length;
}
