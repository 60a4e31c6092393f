import type { StatisticType } from '../model/types.ts';
import { spelledNumbers } from '../values/number-words.ts';
import { type PrintedBounds, printedBounds, printedValue, roundings } from '../values/printed-digits.ts';
import { type PrintedNumber, printedNumbers } from '../values/printed-number.ts';

/** A value with the words that state it. */
export interface StatedValue {
  readonly type: StatisticType;
  readonly value: number;
  readonly unit: string;
  readonly approximate: boolean;
  readonly language: string;
  /** The words of every place. */
  readonly printed: readonly string[];
}

/** Bounds of a value. */
interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** What the places say of a value. */
export interface StatedBounds {
  /** The bounds of the place that is most precise; `null` where none gives the value. */
  readonly bounds: Bounds | null;
  /** Places that print another number: which one, and what they print. */
  readonly others: readonly { readonly place: number; readonly prints: string }[];
  /** Whether a place prints several numbers. */
  readonly isSeveral: boolean;
}

/**
 * Gives the bounds of a value by the words of its places. The most precise place counts; the others may print it rounded.
 * A count or rank that is printed to its last digit, or spelled out, is exact, unless it is approximate.
 */
export function statedBounds(stated: StatedValue): StatedBounds {
  const { value, printed, approximate } = stated;
  const places = printed.map((words) => numbersOf(words, stated));
  const found = places.flatMap((numbers) => {
    const bounds = numbers.length === 1 ? numbers.map((one) => printedBounds(value, one, approximate))[0] : null;
    return bounds ? [boundsOf(stated, bounds)] : [];
  });
  const [first, ...more] = found;
  const narrowest = first && more.reduce((a, b) => (b.high - b.low < a.high - a.low ? b : a), first);
  const others = places.flatMap((numbers, place) => {
    const agrees = numbers.some((one) => {
      if (one.readings.length === 0 || printedBounds(value, one) !== null) return true;
      return (
        narrowest !== undefined &&
        roundings(one, approximate).some((bounds) => holds(boundsOf(stated, bounds), Math.abs(value)))
      );
    });
    const isOther = numbers.length === 1 || (numbers.length > 1 && narrowest !== undefined);
    return isOther && !agrees ? [{ place, prints: numbers.map(printedValue).join(' and ') }] : [];
  });
  const isSeveral = places.some(({ length }) => length > 1);
  const bounds =
    narrowest ?? (isSeveral || others.length > 0 ? null : silentBounds(stated, places.flat().length === 0));
  return { bounds, others, isSeveral };
}

/** Reads the numbers of some words: those in digits, and those spelled out beside them. */
function numbersOf(words: string, { language, unit, type }: StatedValue): readonly PrintedNumber[] {
  const digits = printedNumbers(words, { language, unit, isCount: type === 'count' });
  const isCount = type === 'count' || type === 'rank';
  return [...digits, ...spelledNumbers(words, language, { isCount, besideDigits: digits.length > 0 })];
}

const isExact = ({ type, approximate }: StatedValue): boolean => !approximate && (type === 'count' || type === 'rank');

function boundsOf(stated: StatedValue, printed: PrintedBounds): Bounds {
  if (!(printed.exact && isExact(stated))) return { low: printed.low, high: printed.high };
  return { low: printed.number, high: printed.number };
}

const holds = ({ low, high }: Bounds, value: number): boolean => low <= value && value <= high;

/**
 * Gives the bounds of a value of which no place prints a number that can be read: a count or rank that is spelled out is
 * exact, an approximate figure has the width of the last digit of its value that is not 0.
 */
function silentBounds(stated: StatedValue, isSpelled: boolean): Bounds | null {
  const { value, approximate } = stated;
  if (isExact(stated)) return isSpelled && Number.isInteger(value) ? { low: value, high: value } : null;
  const [number] = approximate ? printedNumbers(String(value), { language: '', unit: '', isCount: false }) : [];
  return number === undefined ? null : printedBounds(value, number, true);
}
