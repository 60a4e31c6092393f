import type { CandidatePlace } from '../words/occurrences.ts';

/** A place and how well its context fits. */
interface Fitting {
  /** The place. */
  readonly place: CandidatePlace;
  /** Share of the context that is right, from 0 to 1. */
  readonly context: number;
}

/** Context is compared this far on either side. */
const FAR = 256;
/** How much better the context of one place must fit than that of any other, as a share of the context. */
const MARGIN = 0.2;

/**
 * Picks the place that clearly fits best: the only one; the one whose context fits better than any other's by a
 * fifth, counted from the place outwards; or, of those that fit about as well, the one at most half as far from
 * the hint as the next. `null` where there is none: look-alikes are never guessed between.
 */
export function clearBest(
  text: string,
  places: readonly CandidatePlace[],
  prefix: string,
  suffix: string,
  distanceOf: ((place: CandidatePlace) => number) | null,
): Fitting | null {
  const before = Math.min(prefix.length, FAR);
  const after = Math.min(suffix.length, FAR);
  const total = before + after;
  const fits = places.map((place) => {
    let left = 0;
    while (left < before && prefix.at(-left - 1) === text.charAt(place.at - left - 1)) left++;
    let right = 0;
    while (right < after && suffix.charAt(right) === text.charAt(place.to + right)) right++;
    return { place, right: left + right };
  });
  fits.sort((a, b) => b.right - a.right);
  const [best] = fits;
  if (best === undefined) return null;
  const alike = fits.filter(({ right }) => right === best.right || best.right - right < MARGIN * total);
  let chosen = best;
  if (alike.length > 1) {
    if (distanceOf === null) return null;
    const [nearest, next] = alike
      .map((one) => ({ one, distance: distanceOf(one.place) }))
      .sort((a, b) => a.distance - b.distance);
    if (!nearest || !next || nearest.distance === next.distance || 2 * nearest.distance > next.distance) return null;
    chosen = nearest.one;
  }
  return { place: chosen.place, context: total === 0 ? 1 : chosen.right / total };
}
