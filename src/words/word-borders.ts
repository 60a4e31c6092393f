import { isWordCharacter, splitsWord } from './characters.ts';
import { isLetterBorder } from './letters.ts';

/** Longest word, in code units, that is taken whole; a clause of a script without spaces is one. So far words are sought, too. */
const LONGEST = 32;

const isSpace = (character: string): boolean => /^\s$/.test(character);

/** Finds where the word at an offset begins, or where white space is, the word before it; 0 at the latest. */
export function wordStartFrom(text: string, offset: number): number {
  let start = offset;
  let last = Math.max(0, start - LONGEST);
  if (isSpace(text.charAt(start))) while (start > last && !isWordCharacter(text.charAt(start))) start--;
  last = Math.max(0, start - LONGEST);
  while (start > last && splitsWord(text, start)) start--;
  while (!isLetterBorder(text, start)) start--;
  return start;
}

/** Finds where the word before an offset ends, or where white space is, the word after it; the end of the text at the latest. */
export function wordEndFrom(text: string, offset: number): number {
  let end = offset;
  let last = Math.min(text.length, end + LONGEST);
  if (isSpace(text.charAt(end - 1))) while (end < last && !isWordCharacter(text.charAt(end - 1))) end++;
  last = Math.min(text.length, end + LONGEST);
  while (end < last && splitsWord(text, end)) end++;
  while (!isLetterBorder(text, end)) end++;
  return end;
}
