import { at, intAt } from '../basics/sorted.ts';
import { placesOf } from './occurrences.ts';

/** So many code units are looked up. */
const WIDTH = 3;
/** Into so many groups the places of a text fall, by the code units that stand there. */
const GROUPS = 1 << 16;
/** So many of the first stretches of some words are compared for the one that is seldom. */
const MOST_COMPARED = 64;
/** Comparisons for each code unit of the text, above which it is searched from one end to the other. */
const PATIENCE = 8;

/**
 * Prepares finding where words begin in a text that is asked about many of them. The text is read once, when it is first
 * asked; then only the places are looked at where a seldom stretch of the words may stand.
 */
export function placeFinder(text: string): (words: string) => readonly number[] {
  let groups: PlaceGroups | undefined;
  return (words) => {
    groups ??= placeGroups(text);
    const { ends, places } = groups;
    let from = 0;
    let seldom = { start: 0, end: Number.POSITIVE_INFINITY };
    for (let i = 0; i <= Math.min(words.length - WIDTH, MOST_COMPARED); i++) {
      const group = groupOf(words, i);
      const [start, end] = [at(ends, group - 1), at(ends, group)];
      if (end - start >= seldom.end - seldom.start) continue;
      seldom = { start, end };
      from = i;
    }
    if ((seldom.end - seldom.start) * words.length > PATIENCE * text.length)
      return placesOf(text, words).map(({ start }) => start);
    const found: number[] = [];
    for (let i = seldom.start; i < seldom.end; i++) {
      const start = intAt(places, i) - from;
      if (start >= 0 && text.startsWith(words, start)) found.push(start);
    }
    return found;
  };
}

/** The places of a text, group after group, and where each group ends. */
interface PlaceGroups {
  readonly places: Int32Array;
  readonly ends: Int32Array;
}

function placeGroups(text: string): PlaceGroups {
  const ends = new Int32Array(GROUPS);
  for (let i = 0; i <= text.length - WIDTH; i++) ends[groupOf(text, i)] = intAt(ends, groupOf(text, i)) + 1;
  for (let group = 1; group < GROUPS; group++) ends[group] = intAt(ends, group) + intAt(ends, group - 1);
  const places = new Int32Array(text.length);
  const next = ends.slice();
  for (let i = text.length - WIDTH; i >= 0; i--) {
    const place = intAt(next, groupOf(text, i)) - 1;
    next[groupOf(text, i)] = place;
    places[place] = i;
  }
  return { places, ends };
}

/** Gives the group of a place by what stands there. */
function groupOf(text: string, i: number): number {
  return ((text.charCodeAt(i) * 31 + text.charCodeAt(i + 1)) * 31 + text.charCodeAt(i + 2)) % GROUPS;
}
