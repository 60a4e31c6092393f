import { splitsCharacter } from './characters.ts';
import { unicodeExpression } from './expressions.ts';

/** What belongs to the letter before it: marks, vowel signs, skin tones, tags, and the second half of Thai and Lao AM. */
const JOINS = '^[\\p{M}\\p{EMod}\\u0e33\\u0eb3\\uff9e\\uff9f\\u{e0020}-\\u{e007f}]';
/** A picture, with what may stand between it and a joiner, and the joiner. */
const JOINER_BEFORE = '\\p{ExtPict}[\\p{M}\\p{EMod}]*\\u200d$';
const JOINER_AFTER = '^\\u200d\\p{ExtPict}';
const PICTURE = '^\\p{ExtPict}';
const PICTURE_BEFORE = '\\p{ExtPict}[\\p{M}\\p{EMod}]*$';
/** Longest run of marks after a picture. */
const NEAR = 16;

/** Parts of a Hangul syllable in the order in which they join: leading consonants, vowels, trailing consonants. */
function hangulPart(code: number): readonly [first: number, last: number] | null {
  if ((code >= 0x1100 && code <= 0x115f) || (code >= 0xa960 && code <= 0xa97c)) return [1, 1];
  if ((code >= 0x1160 && code <= 0x11a7) || (code >= 0xd7b0 && code <= 0xd7c6)) return [2, 2];
  if ((code >= 0x11a8 && code <= 0x11ff) || (code >= 0xd7cb && code <= 0xd7fb)) return [3, 3];
  if (code < 0xac00 || code > 0xd7a3) return null;
  return [1, (code - 0xac00) % 28 === 0 ? 2 : 3];
}

function joinsHangul(before: number, after: number): boolean {
  const last = hangulPart(before)?.[1];
  const first = hangulPart(after)?.[0];
  if (last === undefined || first === undefined) return false;
  return last === 1 ? first < 3 : first > 1 && first >= last;
}

const isFlagLetter = (code: number | undefined): boolean => code !== undefined && code >= 0x1f1e6 && code <= 0x1f1ff;

/** So many letters of flags in a row are followed back to the first; farther on, the row is cut nowhere. */
const LONGEST_ROW = 1_024;

/** Tells whether an offset lies between the two letters of a flag: they pair up from the first of a run. */
function splitsFlag(text: string, offset: number): boolean {
  if (!isFlagLetter(text.codePointAt(offset))) return false;
  let before = 0;
  while (before < LONGEST_ROW && isFlagLetter(text.codePointAt(offset - 2 * (before + 1)))) before++;
  return before % 2 === 1 || before === LONGEST_ROW;
}

/**
 * Tells whether an offset lies between two letters as readers see them: not before a mark on the letter, within a line
 * break, a syllable of Hangul, an emoji or a flag. These are the grapheme clusters of Unicode (UAX 29), with one
 * departure: an invisible character between two letters joins them only within an emoji. By hand, for some runtimes have no
 * `Intl.Segmenter`, and because only what stands around the offset is read.
 */
export function isLetterBorder(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  // Nothing before the combining marks joins what stands before it; the ends of the text are `NaN`.
  if (!(after >= 0x300)) return !(before === 0x0d && after === 0x0a);
  if (!(before >= 0x20) || (after >= 0x2010 && after <= 0x2027) || (after >= 0x3001 && after <= 0x3029)) return true;
  if (splitsCharacter(text, offset) || joinsHangul(before, after) || splitsFlag(text, offset)) return false;
  const rest = text.slice(offset, offset + 4);
  if (unicodeExpression(JOINS).test(rest)) return false;
  const start = text.slice(Math.max(0, offset - NEAR), offset);
  if (before === 0x200d)
    return !(unicodeExpression(PICTURE).test(rest) && unicodeExpression(JOINER_BEFORE).test(start));
  return !(
    after === 0x200d &&
    unicodeExpression(JOINER_AFTER).test(rest) &&
    unicodeExpression(PICTURE_BEFORE).test(start)
  );
}
