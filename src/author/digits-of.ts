/** Gives the digits of a text, those of other scripts too, as ASCII; `''` without any. */
export function digitsOf(text: string): string {
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
