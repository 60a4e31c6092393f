import type { TextRange } from '../model/types.ts';
import { unicodeExpression } from '../words/expressions.ts';
import { caseless } from '../words/folding.ts';
import { isSenseWord } from '../words/same-sense.ts';

/** What joins digits to one number, range, time or date. */
const JOIN = '[.,:/\\u2013\\u2212-]';
/** A number that goes on to what stands after it, or its sign. */
const BEFORE = `\\p{N}${JOIN}?$|(?:^|[\\s(\\[])[\\u2212-]$`;
/** What goes on with a number: digits, or the year of a day. */
const AFTER = `^(?:${JOIN}?\\p{N}+|,\\s\\p{N}{4}(?!\\p{N}))`;
/** So far, in code units, is looked on either side. */
const FAR = 32;

/**
 * Gives what makes a number, or a date, of a stretch part of a larger one: the `1.` of `1.5`, the `–15` of `2014–15`, the
 * `million` of `2 million`; `''` for nothing. Typography is folded.
 */
export function numberAround(text: string, { start, end }: TextRange): string {
  const [before = ''] = unicodeExpression(BEFORE).exec(text.slice(Math.max(0, start - FAR), start)) ?? [];
  const following = text.slice(end, end + FAR);
  const [after = ''] = unicodeExpression(AFTER).exec(following) ?? [];
  const word = caseless(unicodeExpression('^\\s(\\p{L}+)').exec(following)?.[1] ?? '');
  return caseless(`${before.trim()} ${after} ${isSenseWord(word) ? word : ''}`).trim();
}
