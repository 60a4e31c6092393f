import type { Random } from '../random.ts';
import { copyWith, type Replacement, type TextCopy } from './copy.ts';

/** Letters that a scanner takes for others. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  a: 'o',
  b: 'h',
  c: 'e',
  e: 'c',
  h: 'b',
  i: 'l',
  l: 'i',
  m: 'rn',
  n: 'u',
  o: 'c',
  r: 'i',
  t: 'f',
  u: 'n',
  v: 'y',
};

const isLetter = (unit: string): boolean => unit.toLowerCase() !== unit.toUpperCase();

/** Copies a text with a reading error, as scanners make them, in every stretch of some characters; digits stay. */
export function misread(text: string, every: number, random: Random): TextCopy {
  const replacements: Replacement[] = [];
  for (let from = 0; from + every <= text.length; from += every) {
    const start = from + random(every - 1);
    const letter = text.charAt(start);
    if (!isLetter(letter)) continue;
    const kind = random(4);
    const by = kind === 0 ? '' : kind === 1 ? letter + letter : (LOOKALIKES[letter.toLowerCase()] ?? 'x');
    replacements.push({ start, end: start + 1, by });
  }
  return copyWith(text, replacements);
}
