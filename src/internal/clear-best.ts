import type { CandidatePlace } from './candidate-place.ts';

/** Context is compared this far; what lies further cannot make two places differ. */
const FAR = 256;
/** How much better the context of one place must fit than that of any other, as a share of the context. */
const MARGIN = 0.2;

/** A place and how well its context fits, from 0 to 1. */
export interface Fitting {
  readonly place: CandidatePlace;
  readonly context: number;
}

/** Measures how well the words around a place fit: the share of them that is right, counted from the place outwards. */
function contextOf(text: string, { at, to }: CandidatePlace, prefix: string, suffix: string): number {
  const before = Math.min(prefix.length, FAR);
  const after = Math.min(suffix.length, FAR);
  if (before + after === 0) return 1;
  let right = 0;
  for (let i = 1; i <= before && prefix.at(-i) === text.charAt(at - i); i++) right++;
  for (let i = 0; i < after && suffix.charAt(i) === text.charAt(to + i); i++) right++;
  return right / (before + after);
}

/**
 * Picks the place that clearly fits best: the only one; the one whose context fits better than any other's by a
 * fifth; or, of those that fit about as well, the one at most half as far from the hint as the next. `null` where
 * there is none: look-alikes are never guessed between.
 */
export function clearBest(
  text: string,
  places: readonly CandidatePlace[],
  prefix: string,
  suffix: string,
  near: number | undefined,
): Fitting | null {
  const fits = places.map((place) => ({ place, context: contextOf(text, place, prefix, suffix) }));
  fits.sort((a, b) => b.context - a.context);
  const [best] = fits;
  if (best === undefined) return null;
  const alike = fits.filter(({ context }) => best.context - context < MARGIN);
  if (alike.length === 1) return best;
  if (near === undefined) return null;
  const distance = ({ place }: Fitting): number => Math.abs(place.at - near);
  alike.sort((a, b) => distance(a) - distance(b));
  const [nearest, next] = alike;
  if (nearest === undefined || next === undefined) return null;
  return distance(nearest) < distance(next) && 2 * distance(nearest) <= distance(next) ? nearest : null;
}
