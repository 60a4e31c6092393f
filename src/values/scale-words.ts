import { type Rational, rationalOf } from './rational.ts';

/** Words that multiply the number before them, as the source of an expression, with what they multiply it by. */
type Scales = readonly (readonly [words: string, by: number])[];

/** What a language writes after a number. */
interface NumberLanguage {
  /** Words and abbreviations that mean nothing else. */
  readonly words: Scales;
  /** Letters that can be units too: 5m is five metres, or five million. */
  readonly signs: Scales;
  /** Words for percent, promille and basis points, with the part of a percent that they are. */
  readonly ratios: Scales;
}

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

/** The languages with a table; a language is added by a line here. */
const LANGUAGES: ReadonlyMap<string, NumberLanguage> = /* @__PURE__ */ new Map<string, NumberLanguage>([
  [
    'en',
    {
      words: [
        ['dozens?', 12],
        ['hundreds?', 1e2],
        ['thousands?', 1e3],
        ['millions?|mn|mln', 1e6],
        ['billions?|bn|bln', 1e9],
        ['trillions?|trn', 1e12],
        ['quadrillions?', 1e15],
        ['lakhs?', 1e5],
        ['crores?', 1e7],
      ],
      signs: [
        ['k', 1e3],
        ['m|mm', 1e6],
        ['b', 1e9],
        ['t|tn', 1e12],
      ],
      ratios: [
        ['per\\s?cent|pct', 1],
        ['percentage[\\s-]points?|pps?|p\\.p\\.', 1],
        ['basis[\\s-]points?|bps?', 0.01],
      ],
    },
  ],
  [
    'de',
    {
      words: [
        ['Dutzend', 12],
        ['Hundert', 1e2],
        ['Tausend|Tsd', 1e3],
        ['Million(?:en)?|Mio|Mill', 1e6],
        ['Milliarden?|Mrd', 1e9],
        ['Billion(?:en)?|Bio', 1e12],
      ],
      signs: [],
      ratios: [
        ['Prozent(?:punkte?n?)?', 1],
        ['Promille', 0.1],
        ['Basispunkte?n?', 0.01],
      ],
    },
  ],
  [
    'fr',
    {
      words: [
        ['douzaines?', 12],
        ['mille', 1e3],
        ['millions?', 1e6],
        ['milliards?|mds?', 1e9],
        ['billions?', 1e12],
      ],
      signs: [
        ['k', 1e3],
        ['m', 1e6],
      ],
      ratios: [
        ['pour\\scent', 1],
        ['points?\\sde\\spourcentage', 1],
        ['points?\\sde\\sbase', 0.01],
      ],
    },
  ],
  [
    'es',
    {
      words: [
        ['docenas?', 12],
        ['mil', 1e3],
        ['mill(?:ón|ones)', 1e6],
        ['millardos?', 1e9],
        ['bill(?:ón|ones)', 1e12],
      ],
      signs: [['m', 1e6]],
      ratios: [
        ['por\\sciento', 1],
        ['puntos?\\sporcentual(?:es)?', 1],
        ['puntos?\\sbásicos?', 0.01],
      ],
    },
  ],
  [
    'ru',
    {
      words: [
        ['тыс|тысяч\\p{L}{0,3}', 1e3],
        ['млн|миллион\\p{L}{0,3}', 1e6],
        ['млрд|миллиард\\p{L}{0,3}', 1e9],
        ['трлн|триллион\\p{L}{0,3}', 1e12],
      ],
      signs: [],
      ratios: [['процент\\p{L}{0,3}', 1]],
    },
  ],
]);

/** Finds the scales that stand at a place, one a call, such as "billion"; the place moves on, `null` where none stands. */
export type ScaleFinder = (text: string, at: number) => { readonly by: Rational; readonly end: number } | null;

const NO_LANGUAGE: NumberLanguage = { words: [], signs: [], ratios: [] };

const tableOf = (language: string): NumberLanguage =>
  LANGUAGES.get(language.replace(/-.*/, '').toLowerCase()) ?? NO_LANGUAGE;

/** What the number is of; decides what letters mean. */
export interface Counted {
  readonly language: string;
  /** ISO 4217 code, `percent`, `percentage-point`, or a noun. */
  readonly unit: string;
  /** Whether things are counted. */
  readonly isCount: boolean;
}

/** Picks the letters that are scales: all for money; for a count those that its unit does not begin with. */
function signsOf({ language, unit, isCount }: Counted, isMoney: boolean): Scales {
  const { signs } = tableOf(language);
  if (isMoney) return signs;
  return isCount ? signs.filter(([letters]) => !unit.toLowerCase().startsWith(letters.charAt(0))) : [];
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
