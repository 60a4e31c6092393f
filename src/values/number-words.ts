import { endZeros, LONGEST, type NumberReading, type PrintedNumber } from './printed-number.ts';
import { rationalOf } from './rational.ts';

/** What a word does to the number that is being read. */
type WordPart =
  | { readonly adds: number }
  | { readonly times: number }
  | { readonly ordinal: number }
  /** "a" is one before "hundred", and "and" joins. */
  | 'article'
  | 'joint'
  /** "Half" has no last digit. */
  | 'fraction';

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
const TEN_ORDINALS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth';
const SCALES = { dozen: 12, hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };
const FRACTIONS = 'half halves quarter quarters thirds';

/** The number words of English; a language without such a table has none. */
function englishWords(): ReadonlyMap<string, WordPart> {
  const words = new Map<string, WordPart>([
    ['a', 'article'],
    ['an', 'article'],
    ['and', 'joint'],
  ]);
  for (const [i, word] of SMALL.split(' ').entries()) words.set(word, { adds: i });
  for (const [i, word] of TENS.split(' ').entries()) words.set(word, { adds: 10 * i + 20 });
  for (const [i, word] of ORDINALS.split(' ').entries()) words.set(word, { ordinal: i + 1 });
  for (const [i, word] of TEN_ORDINALS.split(' ').entries()) words.set(word, { ordinal: 10 * i + 20 });
  for (const [word, by] of Object.entries(SCALES)) words.set(word, { times: by }).set(`${word}s`, { times: by });
  for (const word of FRACTIONS.split(' ')) words.set(word, 'fraction');
  return words;
}

/**
 * Reads the numbers that are spelled out in some words, in English: "two", "twenty-one", "a hundred and five thousand"; of
 * a count or rank ordinals too. The last word gives the unit: 1 of "thirty", 100 of "two hundred". Fractions, as in "half a
 * million", have no readings, for they have no last digit. Beside digits a scale or an ordinal is no number of its own.
 */
export function spelledNumbers(
  words: string,
  language: string,
  { isCount, besideDigits }: { readonly isCount: boolean; readonly besideDigits: boolean },
): readonly PrintedNumber[] {
  if (words.length > LONGEST || !/^en(?:-|$)/i.test(language)) return [];
  const table = englishWords();
  const runs: WordPart[][] = [[]];
  for (const [word] of words
    .toLowerCase()
    .replace(/\bno[ -]one\b/g, '')
    .matchAll(/\p{L}+|[^\p{L}\s-]+/gu)) {
    const part = table.get(word);
    if (part === undefined) runs.push([]);
    else runs.at(-1)?.push(part);
  }
  const sizes = besideDigits ? runs.filter((run) => run.some(isSize)) : runs;
  return sizes.flatMap((run) => numbersOf(run, isCount));
}

/** Tells whether a part of a run is a size without others: a number, or a fraction but that of "the third quarter". */
function isSize(part: WordPart, i: number, run: readonly WordPart[]): boolean {
  return part === 'fraction' ? !isOrdinal(run[i - 1]) : typeof part === 'object' && 'adds' in part;
}

const isOrdinal = (part: WordPart | undefined): boolean => typeof part === 'object' && 'ordinal' in part;

/** A number that is being read: what is complete, what is below the next scale, and one unit of the last word. */
interface Unfinished {
  readonly total: number;
  readonly group: number | null;
  readonly unit: number;
}

const NOTHING: Unfinished = { total: 0, group: null, unit: 1 };

/** Reads words that follow each other: one number, several, or one that cannot be read. */
function numbersOf(run: readonly WordPart[], isCount: boolean): readonly PrintedNumber[] {
  const unreadable: readonly PrintedNumber[] = [{ readings: [], isScaled: false }];
  const found: Unfinished[] = [];
  let current = NOTHING;
  for (const [i, part] of run.entries()) {
    if (part === 'joint' || part === 'article') continue;
    if (part === 'fraction') return unreadable;
    const next = run[i + 1];
    if ('ordinal' in part && typeof next === 'object') continue;
    const isPart = 'ordinal' in part && (!isCount || run[i - 1] === 'article');
    const after = isPart ? null : afterWord(current, part, run[i - 1] === 'article');
    if (after !== null) current = after;
    else if ('adds' in part && current !== NOTHING) {
      found.push(current);
      current = { ...NOTHING, group: part.adds };
    } else return unreadable;
  }
  if (current !== NOTHING) found.push(current);
  return found.map(({ total, group, unit }) => ({
    readings: [readingOf(total + (group ?? 0), unit, isCount)],
    isScaled: unit >= 1000 || total > 0,
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
  const adds = 'adds' in part ? part.adds : part.ordinal;
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
