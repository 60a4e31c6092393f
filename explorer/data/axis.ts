import { type ScaleLinear, scaleLinear } from 'd3-scale';
import type { BoundedValue } from 'kerry-moscow-visit';

/** The room that stays free at each end of an axis, as a part of what it spans. */
const FREE = 1 / 20;

/** Rounds a coordinate of a drawing to a tenth. */
export function rounded(coordinate: number): number {
  return Math.round(coordinate * 10) / 10;
}

/**
 * Makes the scale of a chart from the numbers in it, not from zero: so narrow bounds can be seen. Its ends are the round
 * numbers beyond the smallest and the largest, with a little room to spare. Without a number there is no scale.
 */
export function axisOf(points: readonly BoundedValue[], from: number, to: number): ScaleLinear<number, number> | null {
  const numbers = points.flatMap(({ value, low, high }) => [value, low, high].filter((number) => number !== null));
  if (numbers.length === 0) return null;
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const free = (high - low || Math.abs(high) || 1) * FREE;
  return scaleLinear()
    .domain([low - free, high + free])
    .range([from, to])
    .nice();
}

/** Writes the number of a tick, short where it is large: 20B. */
export function tickWords(tick: number): string {
  return new Intl.NumberFormat('en', { notation: 'compact', maximumSignificantDigits: 12 }).format(tick);
}
