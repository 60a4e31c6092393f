import { at, element, lowerBound } from '../basics/sorted.ts';
import type { Span, TextRange } from '../model/types.ts';
import { isUnspaced, isWordCharacter } from '../words/characters.ts';
import { caseless } from '../words/folding.ts';
import { haveSameNegations } from '../words/same-sense.ts';
import type { FollowedWords } from './followed-words.ts';
import { numberAround } from './larger-number.ts';
import { type Tokens, tokensIn } from './tokens.ts';

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

/** Tells whether the words at the new place of a span serve its purpose still. */
export function serves(words: FollowedWords, span: Span, range: TextRange, purpose: Purpose): boolean {
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
