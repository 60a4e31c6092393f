import { minusFinder } from './minus-sign.ts';
import type { Counted } from './number-languages.ts';
import { endZeros, LONGEST, type NumberReading, type PrintedNumber } from './printed-number.ts';
import { rationalOf } from './rational.ts';

/** What a word does to the number that is being read. */
type WordPart =
  | { readonly adds: number; readonly isOrdinal: boolean }
  | { readonly times: number; readonly isOrdinal: boolean }
  /** "a" is one before "hundred", and "and" joins. */
  | 'article'
  | 'joint'
  /** "Half" and "fifths" have no last digit. */
  | 'fraction';

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
/** Ordinals whose plural is no part but a unit of time, or nothing. */
const FIRST_ORDINALS = 'first second';
const ORDINALS =
  'third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
const TEN_ORDINALS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth';
const SCALES = {
  dozen: 12,
  hundred: 1e2,
  thousand: 1e3,
  lakh: 1e5,
  million: 1e6,
  crore: 1e7,
  billion: 1e9,
  trillion: 1e12,
  quadrillion: 1e15,
  quintillion: 1e18,
  sextillion: 1e21,
};
const FRACTIONS = 'half halves quarter quarters';

/** The number words of English; a language without such a table has none. */
function englishWords(): ReadonlyMap<string, WordPart> {
  const words = new Map<string, WordPart>([
    ['a', 'article'],
    ['an', 'article'],
    ['and', 'joint'],
  ]);
  const add = (list: string, isOrdinal: boolean, from: number, step = 1): void => {
    for (const [i, word] of list.split(' ').entries()) words.set(word, { adds: from + step * i, isOrdinal });
  };
  add(SMALL, false, 0);
  add(TENS, false, 20, 10);
  add(FIRST_ORDINALS, true, 1);
  add(ORDINALS, true, 3);
  add(TEN_ORDINALS, true, 20, 10);
  for (const [word, by] of Object.entries(SCALES)) {
    const scale = { times: by, isOrdinal: false };
    words.set(word, scale).set(`${word}s`, scale).set(`${word}th`, { times: by, isOrdinal: true });
    words.set(`${word}ths`, 'fraction');
  }
  for (const word of `${ORDINALS} ${TEN_ORDINALS}`.split(' ')) words.set(`${word}s`, 'fraction');
  for (const word of FRACTIONS.split(' ')) words.set(word, 'fraction');
  return words;
}

/** Words that follow each other. */
interface Run {
  readonly parts: WordPart[];
  /** Whether a minus stands before them. */
  readonly isNegative: boolean;
}

/**
 * Reads the numbers that are spelled out in some words, in English: "two", "twenty-one", "a hundred and five thousand"; of
 * a count or rank ordinals too. The last word gives the unit: 1 of "thirty", 100 of "two hundred". Fractions, as in "half a
 * million" and "two fifths", have no readings, for they have no last digit. A scale never stands elsewhere. Beside digits a
 * scale or an ordinal is no number of its own.
 */
export function spelledNumbers(words: string, counted: Counted, besideDigits: boolean): readonly PrintedNumber[] {
  if (words.length > LONGEST || !/^en(?:-|$)/i.test(counted.language)) return [];
  const runs = runsOf(words.toLowerCase().replace(/\bno[ -]one\b/g, ''), minusFinder(counted));
  const sizes = besideDigits ? runs.filter(({ parts }) => parts.some(isSize)) : runs;
  const isCount = counted.type === 'count' || counted.type === 'rank';
  return sizes.flatMap((run) => numbersOf(run, isCount));
}

/** Gathers the number words that follow each other. */
function runsOf(text: string, hasMinus: (before: string) => boolean): readonly Run[] {
  const table = englishWords();
  const runs: Run[] = [];
  let current: Run | null = null;
  for (const { index, 0: word } of text.matchAll(/\p{L}+|[^\p{L}\s-]+/gu)) {
    const part = table.get(word);
    if (part === undefined) current = null;
    else if (current !== null) current.parts.push(part);
    else {
      current = { parts: [part], isNegative: hasMinus(text.slice(0, index)) };
      runs.push(current);
    }
  }
  return runs;
}

/** Tells whether a part of a run is a size without others: a number, or a fraction but that of "the third quarter". */
function isSize(part: WordPart, i: number, parts: readonly WordPart[]): boolean {
  return part === 'fraction' ? !isOrdinal(parts[i - 1]) : typeof part === 'object' && 'adds' in part && !part.isOrdinal;
}

const isOrdinal = (part: WordPart | undefined): boolean => typeof part === 'object' && part.isOrdinal;

/** A number that is being read: what is complete, what is below the next scale, and one unit of the last word. */
interface Unfinished {
  readonly total: number;
  readonly group: number | null;
  readonly unit: number;
}

const NOTHING: Unfinished = { total: 0, group: null, unit: 1 };

/** Reads words that follow each other: one number, several, or one that cannot be read. */
function numbersOf({ parts, isNegative }: Run, isCount: boolean): readonly PrintedNumber[] {
  const unreadable: readonly PrintedNumber[] = [{ readings: [], elsewhere: [], isNegative }];
  const found: Unfinished[] = [];
  let current = NOTHING;
  for (const [i, part] of parts.entries()) {
    if (part === 'joint' || part === 'article') continue;
    if (part === 'fraction') return unreadable;
    const isAfterArticle = parts[i - 1] === 'article';
    if (part.isOrdinal && typeof parts[i + 1] === 'object') continue;
    const isPart = part.isOrdinal && (!isCount || isAfterArticle);
    const after = isPart ? null : afterWord(current, part, part.isOrdinal || isAfterArticle);
    if (after !== null) current = after;
    else if ('adds' in part && !part.isOrdinal && current !== NOTHING) {
      found.push(current);
      current = { ...NOTHING, group: part.adds };
    } else return unreadable;
  }
  if (current !== NOTHING) found.push(current);
  return found.map(({ total, group, unit }, i) => ({
    readings: [readingOf(total + (group ?? 0), unit, isCount)],
    elsewhere: [],
    isNegative: isNegative && i === 0,
  }));
}

/** Gives what a number is after a further word; `null` where the word is not of it. */
function afterWord(
  { total, group, unit }: Unfinished,
  part: Exclude<WordPart, string>,
  isOne: boolean,
): Unfinished | null {
  if ('times' in part) {
    const size = group ?? (isOne ? 1 : null);
    const by = part.times;
    if (by < 1000) return size === null || size >= 100 ? null : { total, group: size * by, unit: by };
    if (size !== null) return { total: total + size * by, group: null, unit: group === null ? by : unit * by };
    return total > 0 ? { total: total * by, group: null, unit: unit * by } : null;
  }
  const { adds } = part;
  if (group === null) return { total, group: adds, unit: 1 };
  const isJoined = adds > 0 && (group % 100 === 0 ? group > 0 : group % 100 >= 20 && group % 10 === 0 && adds < 10);
  return isJoined ? { total, group: group + adds, unit: 1 } : null;
}

/** Makes the reading of a number; a count is meant to the last thing, if not approximately. */
function readingOf(value: number, unit: number, isCount: boolean): NumberReading {
  return {
    number: rationalOf(value),
    unit: rationalOf(isCount ? 1 : unit),
    roundUnit: rationalOf(Math.max(unit, 10 ** endZeros(String(value)))),
  };
}
