import type { Direction, StatisticType } from '../model/types.ts';
import { certainPlace, roundedAt, withoutNoise } from '../values/certain-digits.ts';
import type { SeriesPoint } from './get-series.ts';

/** What is read of a figure; a point of a series lacks some of it. */
export interface Figure {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly type?: StatisticType;
  readonly direction?: Direction | null;
  readonly approximate?: boolean;
  readonly stated?: readonly { readonly exact: string }[];
  readonly status?: SeriesPoint['status'];
}

/** Whether the bounds are themselves among the values that the wording allows; absent is yes. */
interface Inclusion {
  readonly lowInclusive?: boolean;
  readonly highInclusive?: boolean;
}

/** The numbers of a figure that are written, and what is known of them. */
export interface Reading {
  /** One number, the ends of a range, or none; with the sign of the direction, the smaller first. */
  readonly numbers: readonly number[];
  /** `≥`, `>`, `≤` or `<` before a bound that stands alone; otherwise empty. */
  readonly relation: string;
  /** Place of the last certain digit of a value, as a power of ten; infinite for bounds, and where no bounds say it. */
  readonly certain: number;
  /** Whether the numbers were rounded, as they were worked out from others. */
  readonly rounded: boolean;
}

/** Reads what of a figure is written: a bound that stands alone, else the value, else a range. */
export function readFigure(figure: Figure): Reading {
  const { value, low, high, direction, status = 'reported' } = figure;
  const place = certainPlace(low, high);
  const rounded = status !== 'reported' && (low === null || low !== high);
  const write = (size: number, at: number, round: (steps: number) => number): number => {
    const written = rounded ? roundedAt(at, size, round) : size;
    return withoutNoise(direction === 'down' ? -written : written);
  };

  let numbers: readonly number[] = [];
  const bound = low ?? high;
  const alone = bound !== null && (low === null || high === null) && (value ?? bound) === bound;
  const single = value ?? (low === high ? low : null);
  if (alone) numbers = [write(bound, place, low === null ? Math.ceil : Math.floor)];
  else if (single !== null) numbers = [write(single, place, Math.round)];
  else if (low !== null && high !== null)
    numbers = [write(low, place - 1, Math.floor), write(high, place - 1, Math.ceil)].sort((a, b) => a - b);
  const relation = alone ? relationOf(figure, low !== null) : '';
  return { numbers, relation, certain: value === null ? Number.POSITIVE_INFINITY : place, rounded };
}

/** Picks the sign before a bound that stands alone; the most of a fall is the least of what is signed. */
function relationOf({ direction, ...bounds }: Figure & Inclusion, low: boolean): string {
  const { lowInclusive = true, highInclusive = true } = bounds;
  const least = low !== (direction === 'down');
  if (low ? lowInclusive : highInclusive) return least ? '≥' : '≤';
  return least ? '>' : '<';
}
