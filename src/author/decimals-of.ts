/** Counts the digits after the last decimal sign, or sign between groups, of a printed number. */
export function decimalsOf(printed: string): number {
  const [, decimals = ''] = /[.,·٫](\p{Nd}+)\P{Nd}*$/u.exec(printed.normalize('NFKC')) ?? [];
  return [...decimals].length;
}
