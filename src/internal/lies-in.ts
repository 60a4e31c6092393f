import { countBefore } from './count-before.ts';
import type { Stretch } from './stretch.ts';

/** Tells whether a place lies in one of some stretches, sorted and apart. */
export function liesIn(stretches: readonly Stretch[], { start, end }: Stretch): boolean {
  const stretch = stretches[countBefore(stretches, (one) => one.start, start + 1) - 1];
  return stretch !== undefined && end <= stretch.end;
}
