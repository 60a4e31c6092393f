import { at, element, lowerBound } from '../basics/sorted.ts';
import type { Span, TextRange } from '../model/types.ts';
import { foldedPlaceOf, foldedRange, foldText } from '../words/folding.ts';
import type { FollowedWords } from './followed-words.ts';
import { type Purpose, serves } from './serving-words.ts';
import { type Tokens, tokensIn } from './tokens.ts';

/** Moves places to another text, and remembers which became which. */
export interface Mover {
  /** The new text. */
  readonly text: string;
  /** The new span of each old one that has its place still. */
  readonly spans: Map<Span, Span>;
  /** Finds the new place of an old one, that of a whole line that was replaced where it stood too. */
  readonly rangeOf: (place: TextRange) => TextRange | null;
  /** Moves a span with what else it holds; nothing where its words no longer serve its purpose. */
  readonly move: <T extends Span>(span: T, purpose?: Purpose) => T[];
}

/** Makes what moves places to a text by the words that it has in common with the old one. */
export function moverTo(words: FollowedWords): Mover {
  const { text } = words.new;
  const spans = new Map<Span, Span>();
  const rangeOf = (place: TextRange): TextRange | null => movedRange(words, place) ?? replacedLine(words, place);
  const move = <T extends Span>(span: T, purpose: Purpose = 'words'): T[] => {
    const isName = purpose === 'name' || purpose === 'cue';
    const range = movedRange(words, span, isName);
    if (range === null) return [];
    const exact = text.slice(range.start, range.end);
    if (!serves(words, span, range, purpose)) return [];
    const next = { ...span, ...range, exact };
    spans.set(span, next);
    return [next];
  };
  return { text, spans, rangeOf, move };
}

/** Share of the letters of a place that has to be left for it to count as the same place. */
const LEFT = 0.5;

const lineOf = ({ lines }: Tokens, token: number): number => lowerBound(lines, token + 1) - 1;

/** A token of a place and the new token that it became. */
type Link = readonly [old: number, now: number];

/** Splits the links of a place where the new text goes back or elsewhere, and gives those with the most letters. */
function mainLinks({ old, new: next }: FollowedWords, links: readonly Link[]): readonly Link[] {
  const groups: Link[][] = [];
  for (const link of links) {
    const group = groups[groups.length - 1];
    const last = group?.[group.length - 1];
    const goesOn =
      last !== undefined &&
      link[1] > last[1] &&
      lineOf(next, link[1]) - lineOf(next, last[1]) <= lineOf(old, link[0]) - lineOf(old, last[0]) + 1;
    if (goesOn) group?.push(link);
    else groups.push([link]);
  }
  let best: readonly Link[] = [];
  for (const group of groups) if (letters(old, group) > letters(old, best)) best = group;
  return best;
}

const letters = ({ starts, ends }: Tokens, links: readonly Link[]): number =>
  links.reduce((sum, [token]) => sum + at(ends, token) - at(starts, token), 0);

/**
 * Finds where a place of the old text is in the new one; `null` where less than half of its letters is left. An end that
 * was replaced goes with what replaced it, if that begins, or ends, just there.
 */
function movedRange(words: FollowedWords, place: TextRange, isName = false): TextRange | null {
  const { old, new: next, became } = words;
  const [first, after] = tokensIn(old, place);
  const links: Link[] = [];
  let all = 0;
  for (let token = first; token < after; token++) {
    all += at(old.ends, token) - at(old.starts, token);
    const now = at(became, token);
    const isCut = at(old.starts, token) < place.start || at(old.ends, token) > place.end;
    if (now !== -1 && (!isCut || element(old.keys, token) === element(next.keys, now))) links.push([token, now]);
  }
  const main = mainLinks(words, links);
  const [head, tail] = [main[0], main[main.length - 1]];
  if (head === undefined || tail === undefined) return null;
  // A name is what its last word is: “Minister Lavrov” is “Lavrov” still.
  if (letters(old, main) < LEFT * all && !(isName && tail[0] === after - 1)) return null;
  const start =
    head[0] === first ? at(next.starts, head[1]) + edge(old, next, place.start, head, -1) : opening(words, first, head);
  const end =
    tail[0] === after - 1 ? at(next.ends, tail[1]) + edge(old, next, place.end, tail, 1) : closing(words, after, tail);
  return { start, end };
}

const textOf = ({ text, starts, ends }: Tokens, token: number): string =>
  text.slice(at(starts, token), at(ends, token));

/**
 * Gives how far a place begins or ends from the edge of its first or last token: within it, by the letters that are the
 * same but for typography; or in white space that is the same.
 */
function edge(old: Tokens, next: Tokens, offset: number, [token, now]: Link, way: -1 | 1): number {
  const [own, other] =
    way === -1 ? [at(old.starts, token), at(next.starts, now)] : [at(old.ends, token), at(next.ends, now)];
  const distance = offset - own;
  if (distance * way < 0) return within(textOf(old, token), textOf(next, now), distance, way);
  const same =
    old.text.slice(Math.min(own, offset), Math.max(own, offset)) ===
    next.text.slice(Math.min(other, other + distance), Math.max(other, other + distance));
  return same ? distance : 0;
}

/** Gives a distance from the edge of a word in the same word of other typography. */
function within(word: string, other: string, distance: number, way: -1 | 1): number {
  if (word === other) return distance;
  const [own, others] = [foldText(word, true), foldText(other, true)];
  if (way === -1) {
    const { start } = foldedPlaceOf(own, { start: distance, end: word.length });
    return foldedRange(others, start, others.text.length).start;
  }
  const { end } = foldedPlaceOf(own, { start: 0, end: word.length + distance });
  return foldedRange(others, 0, end).end - other.length;
}

/** Finds where a place begins whose first tokens were replaced: with what stands in their place, else with the first one left. */
function opening({ old, new: next, became }: FollowedWords, first: number, [, now]: Link): number {
  const before = first === 0 || lineOf(old, first - 1) !== lineOf(old, first) ? null : at(became, first - 1);
  const lineStart = at(next.lines, lineOf(next, now));
  const from = before === null ? lineStart : before + 1;
  return at(next.starts, before === -1 || from > now || from < lineStart ? now : from);
}

/** Finds where a place ends whose last tokens were replaced. */
function closing({ old, new: next, became }: FollowedWords, after: number, [, now]: Link): number {
  const isLast = after === old.keys.length || lineOf(old, after) !== lineOf(old, after - 1);
  const following = isLast ? null : at(became, after);
  const lineEnd = at(next.lines, lineOf(next, now) + 1);
  const to = following === null ? lineEnd : following;
  return at(next.ends, following === -1 || to <= now || to > lineEnd ? now : to - 1);
}

/** Finds the line that stands where a whole one stood. */
function replacedLine({ old, new: next, inPlace }: FollowedWords, place: TextRange): TextRange | null {
  const [first, after] = tokensIn(old, place);
  const line = lineOf(old, first);
  const other = inPlace.get(line);
  if (other === undefined || at(old.lines, line) !== first || at(old.lines, line + 1) !== after) return null;
  return { start: at(next.starts, at(next.lines, other)), end: at(next.ends, at(next.lines, other + 1) - 1) };
}
