import { type Counted, tableOf } from './number-languages.ts';

/** What a sign stands after; a hyphen after a letter or a number joins, and "+/-" is no minus. */
const BEFORE = '(?<=^|[\\s\\p{Ps}\\p{Pi}\\p{Sc}"\'~≈<>≤≥=:])';
/** A hyphen and an en dash are signs only right before the number, for apart from it they are dashes. */
const SIGN = '(?:[-–]|−\\s?)';
/** A currency may stand between the sign and the number. */
const CURRENCY = '(?:\\p{Lu}{0,3}\\p{Sc}|\\p{Lu}{3}\\s?)?';

/**
 * Makes the test whether some words end in a minus, so that the number after them is below zero: a sign, or a word of the
 * language. The sign of a change is its direction, so it has none.
 */
export function minusFinder({ language, type }: Counted): (before: string) => boolean {
  if (type === 'change') return () => false;
  const { minus } = tableOf(language);
  const word = minus === '' ? '' : `|(?:${minus})[\\s-]`;
  const expression = new RegExp(`${BEFORE}(?:${SIGN}${word})${CURRENCY}$`, 'u');
  return (before) => expression.test(before);
}
