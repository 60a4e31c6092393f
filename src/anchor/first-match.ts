import type { TextRange } from '../model/types.ts';
import { splitsWord } from '../words/characters.ts';
import { placesOf } from '../words/occurrences.ts';
import type { FragmentPage } from './fragment-page.ts';

/**
 * Prepares the question whether a browser that looks for terms finds them at their own place: the first one that has the
 * prefix before it and the suffix after it. Without these it takes whole words alone.
 */
export function firstMatchTest(page: FragmentPage, start: TextRange, end: TextRange | null) {
  const { text } = page;
  const wordsAt = (place: TextRange): string => text.slice(place.start, place.end);
  const fits = (place: TextRange, prefix: TextRange | null, suffix: TextRange | null): boolean =>
    (prefix === null ? !splitsWord(text, place.start) : text.endsWith(wordsAt(prefix), before(text, place.start))) &&
    (suffix === null ? !splitsWord(text, place.end) : text.startsWith(wordsAt(suffix), after(text, place.end)));
  const earlier = placesOf(text, wordsAt(start)).filter((place) => place.start < start.start);
  const between =
    end === null
      ? []
      : placesOf(text, wordsAt(end)).filter((place) => place.start >= start.end && place.start < end.start);
  return (prefix: TextRange | null, suffix: TextRange | null): boolean =>
    !earlier.some((place) => fits(place, prefix, end === null ? suffix : null)) &&
    !between.some((place) => fits(place, null, suffix));
}

/** Finds the end of the last word before an offset. */
function before(text: string, offset: number): number {
  let reached = offset;
  while (/\s/.test(text.charAt(reached - 1))) reached--;
  return reached;
}

/** Finds the start of the first word after an offset. */
function after(text: string, offset: number): number {
  let reached = offset;
  while (/\s/.test(text.charAt(reached))) reached++;
  return reached;
}
