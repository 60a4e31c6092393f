/** Digits of a text, those of other scripts too, as ASCII; empty without any. */
function digitsOf(text: string): string {
  let digits = '';
  for (const [digit] of text.normalize('NFKC').matchAll(/\p{Nd}/gu)) {
    // Unicode keeps the ten digits of a script together: count back to its zero.
    const point = digit.codePointAt(0) ?? 0;
    let value = 0;
    while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(point - value - 1))) value++;
    digits += value;
  }
  return digits;
}

/** A positive decimal as an integer times a power of ten, without zeros at its end. */
function scaled(decimal: string): { digits: bigint; exponent: number } {
  const [whole = '', fraction = ''] = decimal.split('.');
  const all = whole + fraction;
  const kept = all.replace(/0+$/, '');
  return { digits: BigInt(kept === '' ? '0' : kept), exponent: all.length - kept.length - fraction.length };
}

/**
 * Derives the bounds that the printed digits of a figure allow: half a unit of the last one either way, in
 * decimal arithmetic, scale multiplied out; `null` where no digits are printed or they do not give the value.
 */
export function printedBounds(value: number, printed: string): { low: number; high: number; exact: boolean } | null {
  const digits = digitsOf(printed);
  if (digits === '') return null;
  const figure = scaled(value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 }));
  const shown = scaled(digits);
  if (shown.digits !== figure.digits || shown.digits === 0n) return null;
  const exponent = figure.exponent - shown.exponent;
  const middle = BigInt(digits) * 10n;
  const at = (tenths: bigint): number => Number(`${tenths}e${exponent - 1}`);
  return { low: at(middle - 5n), high: at(middle + 5n), exact: exponent === 0 };
}
