import { intAt, lowerBound } from '../basics/sorted.ts';
import type { Article, TextRange } from '../model/types.ts';
import { unicodeExpression } from '../words/expressions.ts';
import { caseless } from '../words/folding.ts';

/** A page that shows an article, as a browser searches it for a text fragment: each block by itself, letters folded. */
export interface FragmentPage {
  /** The folded words: one space for each run of white space in a block, a line break between two blocks. */
  readonly text: string;
  /** The offset in the text of the article for each code unit of it, and for its end. */
  readonly starts: Int32Array;
  /** The text of the article. */
  readonly words: string;
}

/** Letters that browsers take for others, and that are not made of those and a mark. */
const ALIKE: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŧ: 't',
};

/** Makes the page of an article. Folding goes as far as any browser's, so that no place that one may find is missed. */
export function fragmentPage({ text: words, blocks }: Article): FragmentPage {
  const known = new Map<string, string>();
  const starts: number[] = [];
  const marks = unicodeExpression('\\p{M}', 'gu');
  let text = '';
  const add = (folded: string, start: number): void => {
    text += folded;
    for (let i = 0; i < folded.length; i++) starts.push(start);
  };
  let last = 0;
  for (const { start, end } of blocks) {
    if (text !== '') add('\n', last);
    for (const { 0: unit, index } of words.slice(start, end).matchAll(/[^\S\u202f]+|./gsu)) {
      let folded = known.get(unit);
      if (folded === undefined) {
        const letters = caseless(unit).normalize('NFD').replace(marks, '');
        // Katakana as the hiragana that sound the same.
        folded = letters.replace(/[æœøđðħıłŧ\u30a1-\u30f6]/g, (letter) => {
          return ALIKE[letter] ?? String.fromCharCode(letter.charCodeAt(0) - 0x60);
        });
        known.set(unit, folded);
      }
      add(folded, start + index);
    }
    last = end;
  }
  starts.push(last);
  return { text, starts: Int32Array.from(starts), words };
}

/** Tells whether white space that browsers skip stands at an offset of a page; NARROW NO-BREAK SPACE joins words instead. */
export function isSpaceAt({ text, starts, words }: FragmentPage, offset: number): boolean {
  return text.charAt(offset) === ' ' && words.charAt(intAt(starts, offset)) !== '\u202f';
}

/** Finds a stretch of the article on a page, without the white space at its ends; empty where nothing shows. */
export function placeOnPage({ text, starts }: FragmentPage, range: TextRange): TextRange {
  // Past the last block there is nothing, in faulty data too.
  const offsetOf = (offset: number): number => Math.min(lowerBound(starts, offset), text.length);
  let [start, end] = [offsetOf(range.start), offsetOf(range.end)];
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (start < end && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/** Gives the verbatim words of a stretch of a page. */
export function wordsOn({ starts, words }: FragmentPage, { start, end }: TextRange): string {
  return words.slice(starts[start], starts[end]);
}
