import type { Article, Period, Statistic } from '../model/types.ts';
import { dayRangeOf } from './edtf.ts';
import { type BoundedValue, type Estimate, estimate, estimateOf, known } from './estimate.ts';
import { filingDay } from './filing-day.ts';
import { exactly, negative, product, quotient, sum } from './interval.ts';

/** What leads from one level to another: it is multiplied, divided, and added to; each of the three but one does nothing. */
export interface Step {
  readonly times: Estimate;
  readonly over: Estimate;
  readonly plus: Estimate;
}

/** Tells whether a unit is that of differences between levels in percent. */
const isPoints = (unit: string): boolean => unit === 'percentage-point' || unit === 'percentage point';

/**
 * Gives the step from a level to the one after a change, or before it. Percent multiply, a level in percent too; what has
 * the unit of the level adds, and so do percentage points to percent. `null` for a change that fits neither.
 */
export function changeStep(unit: string, change: Statistic, back: boolean): Step | null {
  const size = estimateOf(change);
  const signed = estimate((part) => (change.direction === 'down' ? negative(part(size)) : part(size)));
  if (change.unit === 'percent') {
    const factor = estimate((part) => sum(exactly(1), quotient(part(signed), exactly(100))));
    return { times: back ? known(1) : factor, over: back ? factor : known(1), plus: known(0) };
  }
  if (change.unit !== unit && !(isPoints(change.unit) && (unit === 'percent' || isPoints(unit)))) return null;
  return { times: known(1), over: known(1), plus: estimate((part) => (back ? negative(part(signed)) : part(signed))) };
}

/** Works out the level that a step leads to. */
export function levelAfter(level: Estimate, { times, over, plus }: Step): Estimate {
  return estimate((part) => sum(quotient(product(part(level), part(times)), part(over)), part(plus)));
}

/** Tells whether a level is 0, or is or may be below: percent of it can mean more than one thing. */
export function isDoubtfulBase({ value, low, high }: BoundedValue): boolean {
  return value === 0 || [value, low, high].some((number) => number !== null && number < 0);
}

function sizeOf({ value, low, high, lowInclusive, highInclusive }: Statistic): string {
  if (value !== null) return String(value);
  if (low !== null && high !== null) return `${low} to ${high}`;
  return low === null
    ? `${highInclusive ? 'at most' : 'less than'} ${high}`
    : `${lowInclusive ? 'at least' : 'more than'} ${low}`;
}

/** How a change is taken. */
interface Taken {
  /** The level that percent are taken of, with its unit. */
  readonly level: BoundedValue & { readonly unit: string };
  /** Whether the level before the change is sought. */
  readonly back: boolean;
  /** The period that it is measured against, where the article leaves it unknown. */
  readonly base: Period | null;
}

/**
 * Says in words what is taken for granted when a change is worked with. `inferred` is what the annotation infers, with its
 * reason: the base, or the period of a change that is counted back from. `assumed` is what nobody says: a base that is
 * unknown; that a change holds for the whole of a period that was not over when the article was filed; that percent
 * of a level that is 0, or may be below, multiply it.
 */
export function changeAssumptions(
  article: Article,
  change: Statistic,
  { level, back, base }: Taken,
): { readonly inferred: readonly string[]; readonly assumed: readonly string[] } {
  const { direction, unit, period, comparedWith } = change;
  const name = direction === null ? 'change' : direction === 'up' ? 'rise' : 'fall';
  const what = `The ${name} of ${sizeOf(change)} ${isPoints(unit) ? 'percentage points' : unit}`;
  const inferred: string[] = [];
  const assumed: string[] = [];
  const infer = (says: string, of: Period | null): void => {
    if (of?.basis !== 'inferred') return;
    inferred.push(`${what} ${says} ${of.value}, which is inferred${of.because === null ? '.' : `: ${of.because}`}`);
  };
  if (base === null) infer('is measured against', comparedWith);
  else assumed.push(`${what} is measured against ${base.value}; the article names no base.`);
  if (back) infer('is that of', period);
  const range = dayRangeOf(period);
  if (range !== null && filingDay(article, 'first') < range.last)
    assumed.push(
      `${what} holds for the whole of ${period.value}, which was not over on ${article.dateline?.period.value}.`,
    );
  if (unit === 'percent' && isDoubtfulBase(level))
    assumed.push(
      level.unit === 'percent'
        ? `${what} is a part of the level, though that may be 0 or below, and not a number of percentage points.`
        : `${what} multiplies a level that may be 0 or below.`,
    );
  return { inferred, assumed };
}
