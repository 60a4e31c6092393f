import { at, element, lowerBound } from '../basics/sorted.ts';
import type { Span, TextRange } from '../model/types.ts';
import { isUnspaced, isWordCharacter } from '../words/characters.ts';
import { caseless, foldedPlaceOf, foldedRange, foldText } from '../words/folding.ts';
import { haveSameNegations } from '../words/same-sense.ts';
import type { FollowedWords } from './followed-words.ts';
import { numberAround } from './larger-number.ts';
import type { Tokens } from './tokens.ts';

/** What a span is good for, which decides when its words no longer serve. */
export type Purpose =
  /** Words that are quoted, marked or evidence: half of them has to be left. */
  | 'words'
  /** Words that give a value, such as figures and dates: all of them, typography and case aside, and part of no other number. */
  | 'value'
  /** Words that name somebody or something: no word of them may be another. */
  | 'name'
  /** Words that ascribe something to somebody: as names, and no negation may have come to them or gone. */
  | 'cue';

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

/** Gives the first token that a place holds, in part at least, and the one after the last. */
function tokensIn({ starts, ends }: Tokens, { start, end }: TextRange): readonly [first: number, after: number] {
  return [lowerBound(ends, start + 1), lowerBound(starts, end)];
}

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

/** Tells whether the words at the new place of a span serve its purpose still. */
function serves(words: FollowedWords, span: Span, range: TextRange, purpose: Purpose): boolean {
  const exact = words.new.text.slice(range.start, range.end);
  if (purpose === 'words') return true;
  if (purpose === 'value')
    return (
      plain(exact) === plain(span.exact) && numberAround(words.old.text, span) === numberAround(words.new.text, range)
    );
  return !namesAnother(words, span, range) && (purpose === 'name' || haveSameNegations(...around(words, span, range)));
}

/** Writes words without white space, typography and case folded. */
const plain = (words: string): string => caseless(words).replace(/\s/g, '');

/** Gives the words of a span and of its new place, each with those of the sentence up to the next words that are left. */
function around(words: FollowedWords, span: Span, range: TextRange): [before: string, now: string] {
  const widened = (tokens: Tokens, links: Int32Array, place: TextRange): string => {
    let [first, after] = tokensIn(tokens, place);
    const start = at(tokens.sentences, lowerBound(tokens.sentences, first + 1) - 1);
    const end = at(tokens.sentences, lowerBound(tokens.sentences, after));
    while (first > start && at(links, first - 1) === -1) first--;
    while (after < end && at(links, after) === -1) after++;
    return tokens.keys.slice(first, after).join(' ');
  };
  return [widened(words.old, words.became, span), widened(words.new, words.cameFrom, range)];
}

/** A word of so many letters says whom or what is meant. */
const TELLING = 4;
const ARTICLES = new Set(['the', 'an', 'a']);
/** Share of the letters of a name, in a script without spaces, that may be others. */
const OTHERS = 1 / 3;

/**
 * Tells whether a word of a name stands in place of another: its last one, one with a capital or of a script without
 * capitals, or a long one; in scripts without spaces, more than a third of its letters. Words that were left out or put in
 * name nobody else.
 */
function namesAnother({ old, new: next, became }: FollowedWords, span: Span, range: TextRange): boolean {
  const [first, after] = tokensIn(old, span);
  const [from, to] = tokensIn(next, range);
  const tells = (token: number): boolean => {
    const key = element(old.keys, token);
    const letter = old.text.charAt(at(old.starts, token));
    const isSmall = letter === letter.toLowerCase() && letter !== letter.toUpperCase();
    return !ARTICLES.has(key) && (token === after - 1 || key.length >= TELLING || !isSmall);
  };
  let reached = from;
  let replaced: number[] = [];
  let others = 0;
  for (let token = first; token <= after; token++) {
    const now = token === after ? to : at(became, token);
    if (now === -1) {
      replaced.push(token);
      continue;
    }
    const isNew = next.keys.slice(reached, Math.max(reached, now)).some((key) => isWordCharacter(key.charAt(0)));
    if (isNew) {
      const isLetter = (one: number): boolean => isUnspaced(old.text.charAt(at(old.starts, one)));
      others += replaced.filter(isLetter).length;
      if (replaced.some((one) => !isLetter(one) && tells(one))) return true;
    }
    replaced = [];
    reached = now + 1;
  }
  return others > (after - first) * OTHERS;
}
