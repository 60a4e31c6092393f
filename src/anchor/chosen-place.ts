import { element } from '../basics/sorted.ts';
import type { TextRange } from '../model/types.ts';
import { type Context, comparedLength, isContradicted, rightCharacters } from './fitting-context.ts';

/** A place where words stand, in offsets of folded text. */
export interface WordsPlace extends TextRange {
  /** Share of the words that is right, from 0 to 1. */
  readonly right: number;
}

/** A place and how well its context fits. */
export interface FittingPlace {
  /** The place. */
  readonly place: WordsPlace;
  /** Share of the context that is right, from 0 to 1. */
  readonly context: number;
}

/** Less of the context than this is as good as none. */
const LEAST = 0.5;
/** How much better the context of one place must fit than that of any other, as a share of the context. */
const MARGIN = 0.2;
/** Of more places, those are compared alone that have the nearest characters of the context on one side. */
const MOST_COMPARED = 256;
const NEAREST = 6;

/** Leaves the places that the context allows: half of it fits, and no word of it speaks against them. */
export function fittingPlaces(text: string, places: readonly WordsPlace[], context: Context): FittingPlace[] {
  const total = comparedLength(context);
  if (total === 0) return places.map((place) => ({ place, context: 1 }));
  const { prefix, suffix } = context;
  const near = (place: WordsPlace): boolean =>
    (prefix !== '' && text.endsWith(prefix.slice(-NEAREST), place.start)) ||
    (suffix !== '' && text.startsWith(suffix.slice(0, NEAREST), place.end));
  const compared = places.length > MOST_COMPARED ? places.filter(near) : places;
  if (compared.length > MOST_COMPARED) return compared.map((place) => ({ place, context: LEAST }));
  return compared
    .map((place) => ({ place, context: rightCharacters(text, place, context) / total }))
    .filter((fit) => fit.context >= LEAST && (fit.context === 1 || !isContradicted(text, fit.place, context)));
}

/**
 * Picks the place that clearly fits best: the only one; the one whose context fits better than any other's by a fifth; of
 * those that fit about as well the one at most half as far from a hint as the next, or, without a hint, the only one that
 * is `preferred`. `null` where there is none: look-alikes are never guessed between.
 */
export function clearBest(
  fits: readonly FittingPlace[],
  distanceOf: ((place: WordsPlace) => number) | null,
  preferred: (place: WordsPlace) => boolean,
): FittingPlace | null {
  const most = fits.reduce((best, { context }) => Math.max(best, context), 0);
  const alike = fits.filter(({ context }) => most === context || most < context + MARGIN);
  if (alike.length === 1) return element(alike, 0);
  if (distanceOf === null) {
    const [only, ...others] = alike.filter(({ place }) => preferred(place));
    return others.length > 0 ? null : (only ?? null);
  }
  const [nearest, next] = alike
    .map((fit) => ({ fit, distance: distanceOf(fit.place) }))
    .sort((a, b) => a.distance - b.distance);
  if (!nearest || !next || nearest.distance === next.distance || 2 * nearest.distance > next.distance) return null;
  return nearest.fit;
}
