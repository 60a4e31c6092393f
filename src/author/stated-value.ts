import type { StatisticType } from '../model/types.ts';
import { spelledNumbers } from '../values/number-words.ts';
import { type PrintedBounds, printedBounds, printedValue, roundings } from '../values/printed-digits.ts';
import { type PrintedNumber, printedNumbers } from '../values/printed-number.ts';

/** A place that states a value. */
export interface StatedPlace {
  readonly words: string;
  /** Where in the draft it is given. */
  readonly path: readonly PropertyKey[];
}

/** A value with the words that state it. */
export interface StatedValue {
  readonly type: StatisticType;
  readonly value: number;
  readonly unit: string;
  readonly approximate: boolean;
  readonly language: string;
  readonly places: readonly StatedPlace[];
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
  readonly others: readonly { readonly place: StatedPlace; readonly prints: string }[];
  /** Whether a place prints several numbers. */
  readonly isSeveral: boolean;
}

/**
 * Gives the bounds of a value by the words of its places. The most precise place counts; the others may print it rounded.
 * A count or rank that is printed to its last digit, or spelled out, is exact, unless it is approximate.
 */
export function statedBounds(stated: StatedValue): StatedBounds {
  const { value, approximate } = stated;
  const read = stated.places.map((place) => ({ place, numbers: numbersOf(place.words, stated) }));
  const isSeveral = read.some(({ numbers }) => numbers.length > 1);
  const found = read.flatMap(({ numbers }) => {
    if (numbers.length > 1) return [];
    return numbers.flatMap((one) => printedBounds(value, one, approximate) ?? []).map((one) => boundsOf(stated, one));
  });
  const narrowest = found.sort((a, b) => a.high - a.low - (b.high - b.low))[0];
  const agrees = (one: PrintedNumber): boolean => {
    if (one.readings.length === 0 || printedBounds(value, one) !== null) return true;
    if (narrowest === undefined) return false;
    return roundings(value, one, approximate).some((bounds) => holds(boundsOf(stated, bounds), Math.abs(value)));
  };
  const others = read.flatMap(({ place, numbers }) => {
    // Where no place gives the value, several numbers ask for bounds.
    const isJudged = numbers.length === 1 || (numbers.length > 1 && narrowest !== undefined);
    return isJudged && !numbers.some(agrees) ? [{ place, prints: numbers.map(printedValue).join(' and ') }] : [];
  });
  if (narrowest !== undefined || isSeveral || others.length > 0)
    return { bounds: narrowest ?? null, others, isSeveral };
  // Words that are no number, such as "both", make a whole count exact; anything else asks.
  const isSilent = read.every(({ numbers }) => numbers.length === 0);
  const isCounted = isSilent && isExact(stated) && Number.isInteger(value);
  return { bounds: isCounted ? { low: value, high: value } : null, others, isSeveral };
}

/** Reads the numbers of some words: those in digits, and those spelled out beside them. */
function numbersOf(words: string, stated: StatedValue): readonly PrintedNumber[] {
  const digits = printedNumbers(words, stated);
  return [...digits, ...spelledNumbers(words, stated, digits.length > 0)];
}

const isExact = ({ type, approximate }: StatedValue): boolean => !approximate && (type === 'count' || type === 'rank');

function boundsOf(stated: StatedValue, printed: PrintedBounds): Bounds {
  if (!(printed.exact && isExact(stated))) return { low: printed.low, high: printed.high };
  return { low: printed.number, high: printed.number };
}

const holds = ({ low, high }: Bounds, value: number): boolean => low <= value && value <= high;
