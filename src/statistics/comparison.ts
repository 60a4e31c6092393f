import { levelAfter, type Step } from '../values/change-arithmetic.ts';
import { type Estimate, estimate, known } from '../values/estimate.ts';
import {
  common,
  difference,
  holdsZero,
  hull,
  type Interval,
  intervalOf,
  isOnly,
  product,
  quotient,
  sum,
} from '../values/interval.ts';
import type { TracedPoint } from './traced-series.ts';

/** Takes the numbers themselves of estimates, or their bounds. */
type Part = (of: Estimate) => Interval;

/** What leads from a point to itself. */
const standstill = (): Step => ({ times: known(1), over: known(1), plus: known(0) });

/** Puts a step before the way that leads on from it. */
function before(step: Step, way: Step): Step {
  return {
    times: estimate((part) => product(part(way.times), part(step.times))),
    over: estimate((part) => product(part(way.over), part(step.over))),
    plus: levelAfter(step.plus, way),
  };
}

/** Finds the last point that two rest on, which may be one of them, and the ways from it to each; `null` without one. */
function commonOrigin(
  from: TracedPoint,
  to: TracedPoint,
): { readonly level: Estimate; readonly ways: readonly [Step, Step] } | null {
  /** The points that one rests on, with the ways from there. */
  const waysTo = new Map<TracedPoint, Step>();
  let way = standstill();
  for (let at: TracedPoint | undefined = from; at !== undefined; at = at.origin?.from) {
    waysTo.set(at, way);
    if (at.origin !== null) way = before(at.origin.step, way);
  }
  way = standstill();
  for (let at: TracedPoint | undefined = to; at !== undefined; at = at.origin?.from) {
    const other = waysTo.get(at);
    if (other !== undefined) return { level: at.level, ways: [other, way] };
    if (at.origin !== null) way = before(at.origin.step, way);
  }
  return null;
}

/** What a way multiplies by. */
function factorOf(way: Step, part: Part): Interval {
  return quotient(part(way.times), part(way.over));
}

/** Gives the ratio of two levels that rest on a third, which lies in an interval; everything where it cannot be told. */
function linkedRatio(level: Interval, [one, other]: readonly [Step, Step], part: Part): Interval {
  if (isOnly(part(one.plus), 0) && isOnly(part(other.plus), 0))
    // The level cancels.
    return quotient(product(part(other.times), part(one.over)), product(part(other.over), part(one.times)));
  const after = (from: Interval, way: Step): Interval => sum(product(from, factorOf(way, part)), part(way.plus));
  if (holdsZero(after(level, one))) return intervalOf();
  // With all else held, the ratio rises or falls with the level throughout: its extremes are at the ends.
  const ratioAt = (end: Interval['low']): Interval => {
    const exact = { low: end, high: end };
    // Next to an infinite level, what is added is nothing.
    return end.denominator === 0n
      ? quotient(factorOf(other, part), factorOf(one, part))
      : quotient(after(exact, other), after(exact, one));
  };
  return hull(ratioAt(level.low), ratioAt(level.high));
}

/**
 * Compares two points of a series. What both rest on is counted once: a level from which percent lead on cancels in the
 * ratio, one to which a change is added cancels in the difference.
 */
export function comparison(
  from: TracedPoint,
  to: TracedPoint,
): { readonly difference: Estimate; readonly ratio: Estimate } {
  const apart = {
    difference: estimate((part) => difference(part(to.level), part(from.level))),
    ratio: estimate((part) => quotient(part(to.level), part(from.level))),
  };
  const origin = commonOrigin(from, to);
  if (origin === null) return apart;
  const { level, ways } = origin;
  const [one, other] = ways;
  const linked = estimate((part) =>
    sum(
      product(part(level), difference(factorOf(other, part), factorOf(one, part))),
      difference(part(other.plus), part(one.plus)),
    ),
  );
  return {
    difference: estimate((part) => common(part(linked), part(apart.difference))),
    // Nothing is a multiple of 0.
    ratio: estimate((part) =>
      isOnly(part(from.level), 0) ? intervalOf() : common(linkedRatio(part(level), ways, part), part(apart.ratio)),
    ),
  };
}
