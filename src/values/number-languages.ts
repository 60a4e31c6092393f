import type { StatisticType } from '../model/types.ts';

/** Words that multiply the number before them, as the source of an expression, with what they multiply it by. */
export type Scales = readonly (readonly [words: string, by: number])[];

/** What a language writes after a number. */
export interface NumberLanguage {
  /** Words and abbreviations that mean nothing else. */
  readonly words: Scales;
  /** Letters that can be units too: 5m is five metres, or five million. */
  readonly signs: Scales;
  /** Words for percent, promille and basis points, with the part of a percent that they are. */
  readonly ratios: Scales;
  /** Endings that make digits an ordinal, right after them. */
  readonly ordinals: string;
  /** Words for a minus before a number. */
  readonly minus: string;
}

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
        ['quintillions?', 1e18],
        ['sextillions?', 1e21],
        ['lakhs?', 1e5],
        ['crores?', 1e7],
      ],
      signs: [
        ['k', 1e3],
        ['m|mm', 1e6],
        ['b', 1e9],
        ['t|tn', 1e12],
        ['kcr', 1e10],
        ['lcr', 1e12],
      ],
      ratios: [
        ['per\\s?cent|pct', 1],
        ['percentage[\\s-]points?|pps?|p\\.p\\.', 1],
        ['basis[\\s-]points?|bps?', 0.01],
      ],
      ordinals: 'st|nd|rd|th',
      minus: '(?<!plus\\s(?:or\\s)?)(?:[Mm]inus|[Nn]egative)',
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
      ordinals: 'te[nrs]?',
      minus: '(?<!plus\\s(?:oder\\s)?)[Mm]inus',
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
      ordinals: '[eè]re?s?|er?s?|[eè]mes?|nde?s?',
      minus: '(?<!\\p{L}\\s)[Mm]oins',
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
      ordinals: '[oa]s?|er',
      minus: '(?<!\\p{L}\\s)[Mm]enos',
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
      ordinals: '-?(?:[йяе]|го|му|ую|[ыо]й|х|м)',
      minus: '(?<!плюс\\s)[Мм]инус',
    },
  ],
]);

const NO_LANGUAGE: NumberLanguage = { words: [], signs: [], ratios: [], ordinals: '', minus: '' };

/** Gives the table of a language; one without a table has an empty one. */
export const tableOf = (language: string): NumberLanguage =>
  LANGUAGES.get(language.replace(/-.*/, '').toLowerCase()) ?? NO_LANGUAGE;

/** What the number is of; decides what letters, signs and missing scales mean. */
export interface Counted {
  readonly language: string;
  /** ISO 4217 code, `percent`, `percentage-point`, or a noun. */
  readonly unit: string;
  readonly type: StatisticType;
}
