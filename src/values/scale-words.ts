import { type Counted, type Scales, tableOf } from './number-languages.ts';
import { type Rational, rationalOf } from './rational.ts';

/** Characters of East Asia are scales in any language; 千 and 百 begin units as well. */
const EVERYWHERE: Scales = [
  ['[億亿억]', 1e8],
  ['[万萬만]', 1e4],
  ['兆', 1e12],
  ['[千천](?![克米瓦卡赫帕伏焦吨])', 1e3],
  ['[百백](?!分)', 1e2],
];
const RATIOS: Scales = [
  ['[%٪]', 1],
  ['‰', 0.1],
  ['‱', 0.01],
];
/** Puts words of a table between other letters than their own. */
const whole = ([source, by]: Scales[number]): Scales[number] => [`(?<!\\p{L})(?:${source})(?!\\p{L})`, by];

/** Finds the scales that stand at a place, one a call, such as "billion"; the place moves on, `null` where none stands. */
export type ScaleFinder = (text: string, at: number) => { readonly by: Rational; readonly end: number } | null;

/** Picks the letters that are scales: all for money; for a count those that its unit does not begin with. */
function signsOf({ language, unit, type }: Counted, isMoney: boolean): Scales {
  const { signs } = tableOf(language);
  if (isMoney) return signs;
  return type === 'count' ? signs.filter(([letters]) => !unit.toLowerCase().startsWith(letters.charAt(0))) : [];
}

/**
 * Makes the finder of scales in a language: words and abbreviations, and letters such as `m` where the number is money, or
 * where they follow the digits of a count directly, whose unit does not begin with them.
 */
export function scaleFinder(counted: Counted): ScaleFinder {
  const isMoney = /^[A-Z]{3}$/.test(counted.unit);
  const { words } = tableOf(counted.language);
  const signs = signsOf(counted, isMoney);
  const all = [...EVERYWHERE, ...words, ...signs];
  const groups = (scales: Scales): string => scales.map(([source]) => `(${source})`).join('|') || '[]';
  const end = '(?![\\p{L}\\p{N}^])';
  const sources = [
    `\\s?(?:${groups(EVERYWHERE)})`,
    `[\\s-]{0,2}(?:${groups(words)})${end}`,
    `${isMoney ? '\\s?' : ''}(?:${groups(signs)})${end}`,
  ];
  const expression = new RegExp(sources.join('|'), 'iuy');
  return (text, at) => {
    expression.lastIndex = at;
    const match = expression.exec(text);
    for (const [i, [, by]] of all.entries())
      if (match?.[i + 1] !== undefined) return { by: rationalOf(by), end: expression.lastIndex };
    return null;
  };
}

/**
 * Finds what a sign such as % or "basis points" makes of a number: where the unit is percent or percentage points, the part
 * of a percent that it is, else 1. `null` without a sign.
 */
export function ratioScale(text: string, { language, unit }: Counted): Rational | null {
  const ratios = [...RATIOS, ...tableOf(language).ratios.map(whole)];
  const found = ratios.find(([source]) => new RegExp(source, 'iu').test(text));
  return found === undefined ? null : rationalOf(/^percent(?:age[ -]point)?$/.test(unit) ? found[1] : 1);
}

/** The most zeros that a scale stands for. */
const MOST_ZEROS = 33;

/**
 * Gives the scales that may stand elsewhere, where none is printed with a number: the thousand and above of the language's
 * table; without a table any power of ten from a hundred on. A rank has none.
 */
export function scalesElsewhere({ language, type }: Counted): readonly Rational[] {
  if (type === 'rank') return [];
  const sizes = tableOf(language).words.map(([, by]) => by);
  const powers = Array.from({ length: MOST_ZEROS - 1 }, (_, i) => Number(`1e${i + 2}`));
  return (sizes.length > 0 ? sizes.filter((by) => by >= 1000) : powers).map(rationalOf);
}
