import search from 'approx-string-match';
import type { TextRange } from '../model/types.ts';
import type { CandidatePlace } from './occurrences.ts';

/** Share of the words that may be wrong. */
const WRONG = 0.2;
/** Most wrong characters, however long the words. */
const MOST_WRONG = 32;
/** So few wrong characters are looked for first, near the pieces of the words that are right. */
const FEW_WRONG = 3;

/** Finds the places with the fewest wrong characters: near right pieces for a few of them, else in all of the text. */
function matchesOf(text: string, words: string, allowed: number): CandidatePlace[] {
  const few = Math.min(FEW_WRONG, allowed);
  const matches = (windowsNear(text, words, few) ?? []).flatMap((window) =>
    search(text.slice(window.start, window.end), words, few).map(({ start, end, errors }) => ({
      start: start + window.start,
      end: end + window.start,
      errors,
    })),
  );
  const found = matches.length > 0 ? matches : search(text, words, allowed);
  const least = found.reduce((fewest, { errors }) => Math.min(fewest, errors), allowed);
  return found.filter(({ errors }) => errors === least);
}

/**
 * Finds the places where words stand with the fewest wrong characters, a fifth of them at most (Myers 1999). Of
 * places that overlap, the one whose length is nearest to the words counts.
 */
export function similarPlaces(text: string, words: string): CandidatePlace[] {
  const allowed = Math.min(MOST_WRONG, Math.floor(words.length * WRONG));
  if (allowed === 0) return [];
  const places: CandidatePlace[] = [];
  const gap = ({ start, end }: CandidatePlace): number => Math.abs(end - start - words.length);
  for (const place of matchesOf(text, words, allowed).sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = places[places.length - 1];
    if (last === undefined || place.start >= last.end) places.push(place);
    else if (gap(place) < gap(last)) places[places.length - 1] = place;
  }
  return places;
}

/** Share of the text that may lie near right pieces, before searching all of it is no dearer. */
const NEAR = 0.25;

/**
 * Finds where words can stand with so many wrong characters: of one piece of them more than that, one is right
 * (Wu and Manber 1992). `null` where the pieces stand nearly everywhere.
 */
function windowsNear(text: string, words: string, errors: number): TextRange[] | null {
  const found: TextRange[] = [];
  let size = 0;
  for (let piece = 0; piece <= errors; piece++) {
    const from = Math.floor((piece * words.length) / (errors + 1));
    const part = words.slice(from, Math.floor(((piece + 1) * words.length) / (errors + 1)));
    for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) {
      size += words.length + 2 * errors;
      if (size > NEAR * text.length) return null;
      found.push({ start: Math.max(0, at - from - errors), end: at - from + words.length + errors });
    }
  }
  found.sort((a, b) => a.start - b.start);
  const windows: { start: number; end: number }[] = [];
  for (const window of found) {
    const last = windows[windows.length - 1];
    if (last !== undefined && window.start <= last.end) last.end = Math.max(last.end, window.end);
    else windows.push({ ...window });
  }
  return windows;
}
