import search from 'approx-string-match';
import { element } from '../basics/sorted.ts';
import type { TextRange } from '../model/types.ts';
import type { CandidatePlace } from './occurrences.ts';

/** Share of the words that may be wrong. */
const WRONG = 0.2;
/** Shorter words are never sought with wrong characters: too many others are like them. */
const SHORTEST = 12;
/** Longer words are sought piece by piece, so that no search takes longer than the text is long. */
const LONGEST_PIECE = 200;
/** So few wrong characters are looked for first, near the parts of the words that are right. */
const FEW_WRONG = 3;
/** More places that fit alike are not told apart. */
const MOST_PLACES = 64;

/**
 * Finds the places where words stand with wrong characters, a fifth of them at most (Myers 1999): those with the fewest,
 * and those near with few. None for words of fewer than 12 characters. Of long words a fifth of each piece of some 200
 * characters may be wrong. Of places that overlap, the one with the fewest counts, then the one whose length is nearest to
 * the words.
 */
export function similarPlaces(text: string, words: string): CandidatePlace[] {
  if (words.length < SHORTEST || words.length > text.length * (1 + WRONG) + 1) return [];
  if (words.length > LONGEST_PIECE) return piecewisePlaces(text, words);
  const allowed = Math.floor(words.length * WRONG);
  const few = Math.min(FEW_WRONG, allowed);
  const near = (windowsNear(text, words, few) ?? []).flatMap((window) => matchesIn(text, window, words, few));
  return apart(near.length > 0 ? near : matchesInAll(text, words, allowed), words.length);
}

function matchesIn(
  text: string,
  { start: from, end: to }: TextRange,
  words: string,
  allowed: number,
): CandidatePlace[] {
  return search(text.slice(from, to), words, allowed).map(({ start, end, errors }) => ({
    start: start + from,
    end: end + from,
    errors,
  }));
}

const leastErrors = (places: readonly CandidatePlace[]): number =>
  places.reduce((least, { errors }) => Math.min(least, errors), Number.POSITIVE_INFINITY);

function fewest(places: readonly CandidatePlace[]): CandidatePlace[] {
  const least = leastErrors(places);
  return places.filter(({ errors }) => errors === least);
}

/** Leaves one of places that overlap: that with the fewest wrong characters, then that whose length is nearest to the words. */
function apart(places: readonly CandidatePlace[], length: number): CandidatePlace[] {
  const left: CandidatePlace[] = [];
  const gap = ({ start, end }: CandidatePlace): number => Math.abs(end - start - length);
  for (const place of [...places].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = left[left.length - 1];
    if (last === undefined || place.start >= last.end) left.push(place);
    else if (place.errors < last.errors || (place.errors === last.errors && gap(place) < gap(last)))
      left[left.length - 1] = place;
  }
  return left;
}

/** Code units of text that are searched at once. */
const STRETCH = 4096;

/** Searches all of a text, a stretch at a time; where very many places fit alike, only better ones are sought from there on. */
function matchesInAll(text: string, words: string, allowed: number): CandidatePlace[] {
  const overlap = words.length + allowed;
  let most = allowed;
  let found: CandidatePlace[] = [];
  for (let start = 0; start < text.length && most >= 0; start += STRETCH) {
    const end = Math.min(text.length, start + STRETCH + overlap);
    found = fewest([...found, ...matchesIn(text, { start, end }, words, most)]);
    most = Math.min(most, leastErrors(found)) - (found.length > MOST_PLACES ? 1 : 0);
  }
  return found;
}

/** Share of the text that may lie near right parts, before searching all of it is no dearer. */
const NEAR = 0.25;

/**
 * Finds where words can stand with so many wrong characters: of one part of them more than that, one is right
 * (Wu and Manber 1992). `null` where the parts stand nearly everywhere.
 */
function windowsNear(text: string, words: string, errors: number): TextRange[] | null {
  const found: TextRange[] = [];
  let size = 0;
  for (let part = 0; part <= errors; part++) {
    const from = Math.floor((part * words.length) / (errors + 1));
    const right = words.slice(from, Math.floor(((part + 1) * words.length) / (errors + 1)));
    for (let at = text.indexOf(right); at !== -1; at = text.indexOf(right, at + 1)) {
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

/** So many pieces are sought anywhere in the text as they are, and so many with wrong characters. */
const SOUGHT = 16;
const SOUGHT_SIMILAR = 3;

/** Finds long words piece by piece: one of them anywhere, and from there on each next to the one before. */
function piecewisePlaces(text: string, words: string): CandidatePlace[] {
  const count = Math.ceil(words.length / LONGEST_PIECE);
  const pieces = Array.from({ length: count }, (_, i) =>
    words.slice(Math.floor((i * words.length) / count), Math.floor(((i + 1) * words.length) / count)),
  );
  const anchor = anchorOf(text, pieces);
  if (anchor === null || anchor.places.length > MOST_PLACES) return [];
  const found = anchor.places.flatMap((place) => {
    const before = followed(text, pieces.slice(0, anchor.piece).reverse(), place, -1);
    const all = before && followed(text, pieces.slice(anchor.piece + 1), before, 1);
    return all === null ? [] : [all];
  });
  return apart(fewest(found), words.length);
}

/** Finds a piece that stands in the text, as it is if one does, in as few places as one does. */
function anchorOf(
  text: string,
  pieces: readonly string[],
): { readonly piece: number; readonly places: readonly CandidatePlace[] } | null {
  let best: { piece: number; places: readonly CandidatePlace[] } | null = null;
  for (const [find, sought] of [
    [firstPlaces, SOUGHT],
    [similarPlaces, SOUGHT_SIMILAR],
  ] as const) {
    const step = Math.ceil(pieces.length / sought);
    for (let piece = 0; piece < pieces.length && best?.places.length !== 1; piece += step) {
      const places = find(text, element(pieces, piece));
      if (places.length > 0 && (best === null || places.length < best.places.length)) best = { piece, places };
    }
    if (best !== null) break;
  }
  return best;
}

/** Finds the first places of some words, so many that more would not be told apart. */
function firstPlaces(text: string, words: string): CandidatePlace[] {
  const places: CandidatePlace[] = [];
  for (let at = text.indexOf(words); at !== -1 && places.length <= MOST_PLACES; at = text.indexOf(words, at + 1))
    places.push({ start: at, end: at + words.length, errors: 0 });
  return places;
}

/** Follows pieces from a place on, one way; gives the place of all of them, `null` where one is not next to the others. */
function followed(text: string, pieces: readonly string[], from: CandidatePlace, way: -1 | 1): CandidatePlace | null {
  let { start, end, errors } = from;
  for (const piece of pieces) {
    const allowed = Math.floor(piece.length * WRONG);
    const room = piece.length + 2 * allowed;
    const window =
      way === 1
        ? { start: end, end: Math.min(text.length, end + room) }
        : { start: Math.max(0, start - room), end: start };
    const edge = way === 1 ? end : start;
    const distance = (one: CandidatePlace): number => Math.abs((way === 1 ? one.start : one.end) - edge);
    const [nearest] = fewest(matchesIn(text, window, piece, allowed)).sort((a, b) => distance(a) - distance(b));
    if (nearest === undefined) return null;
    // What stands between two pieces is wrong too.
    errors += nearest.errors + distance(nearest);
    start = Math.min(start, nearest.start);
    end = Math.max(end, nearest.end);
  }
  return { start, end, errors };
}
