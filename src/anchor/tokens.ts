import { at, lowerBound } from '../basics/sorted.ts';
import type { TextRange } from '../model/types.ts';
import { isUnspaced, isWordCharacter } from '../words/characters.ts';
import { unicodeExpression } from '../words/expressions.ts';
import { caseless } from '../words/folding.ts';

/** The words and signs of a text in order, each with its place; white space is none. */
export interface Tokens {
  /** The text. */
  readonly text: string;
  /** What each is to be compared by: typography and case folded. */
  readonly keys: readonly string[];
  /** Where each begins. */
  readonly starts: Int32Array;
  /** Where each ends. */
  readonly ends: Int32Array;
  /** The first token of each line, and after the last of them the number of tokens. */
  readonly lines: Int32Array;
  /** The first token of each sentence, as far as its end shows; none goes over a line. And the number of tokens. */
  readonly sentences: Int32Array;
}

/** A word with the invisible characters in it, a letter of a script without spaces with its marks, or a sign. */
const TOKEN = '[\\p{L}\\p{N}\\p{M}\\u00ad\\u200b-\\u200d\\u2060\\ufeff]+|[^\\s\\p{L}\\p{N}\\p{M}]\\p{M}*';
const LETTER = '\\P{M}\\p{M}*';
const LINE_BREAK = /[\n\r\u2028\u2029]/;

/** Cuts a text into words and signs; what a script writes without spaces, into letters. */
export function tokensOf(text: string): Tokens {
  const keys: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const lines: number[] = [];
  let reached = 0;
  const letter = unicodeExpression(LETTER, 'gu');
  const add = (start: number, token: string): void => {
    if (lines.length === 0 || LINE_BREAK.test(text.slice(reached, start))) lines.push(keys.length);
    reached = start + token.length;
    keys.push(caseless(token));
    starts.push(start);
    ends.push(reached);
  };
  for (const { index, 0: token } of text.matchAll(unicodeExpression(TOKEN, 'gu'))) {
    if (![...token].some(isUnspaced)) add(index, token);
    else for (const one of token.matchAll(letter)) add(index + one.index, one[0]);
  }
  const places = { text, starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
  return {
    ...places,
    keys,
    lines: Int32Array.from([...lines, keys.length]),
    sentences: Int32Array.from([...sentenceStarts(places, new Set(lines)), keys.length]),
  };
}

/** What ends a sentence where white space follows, closing marks between; and what ends one anyhow. */
const ENDS = '.!?…';
const FULL_STOPS = '。！？';

/** Finds the tokens with which sentences begin. That an abbreviation seems to end one does no harm. */
function sentenceStarts(
  { text, starts, ends }: Pick<Tokens, 'text' | 'starts' | 'ends'>,
  lines: ReadonlySet<number>,
): readonly number[] {
  const found: number[] = [];
  let hasEnded = false;
  let isAnyhow = false;
  for (let i = 0; i < starts.length; i++) {
    const character = text.charAt(at(starts, i));
    const isApart = i === 0 || at(starts, i) > at(ends, i - 1);
    const isWord = isWordCharacter(character);
    if (lines.has(i) || (hasEnded && (isApart || (isAnyhow && isWord)))) {
      found.push(i);
      hasEnded = false;
    }
    isAnyhow = FULL_STOPS.includes(character) || (isAnyhow && hasEnded && !isWord);
    hasEnded = isAnyhow || ENDS.includes(character) || (hasEnded && !isWord);
  }
  return found;
}

/** Gives the first token that a place holds, in part at least, and the one after the last. */
export function tokensIn({ starts, ends }: Tokens, { start, end }: TextRange): readonly [first: number, after: number] {
  return [lowerBound(ends, start + 1), lowerBound(starts, end)];
}
