import { countBefore, element } from '../basics/sorted.ts';
import type { TextRange } from '../model/types.ts';
import { unicodeExpression } from '../words/expressions.ts';
import { caseless } from '../words/folding.ts';

/** A word of a text; in scripts without spaces a character. */
export interface Token extends TextRange {
  /** The word, typography and case aside. */
  readonly word: string;
  /** Whether it begins with a capital. */
  readonly isCapital: boolean;
  /** Whether it is a character of a script without spaces, and so perhaps a part of a word. */
  readonly isPart: boolean;
}

const UNSPACED = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar']
  .map((script) => `\\p{Script=${script}}`)
  .join('');

/** Cuts a text into its words, numbers among them. */
export function tokensOf(text: string): readonly Token[] {
  const expression = unicodeExpression(`([${UNSPACED}]\\p{M}*)|(?:(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}])+`, 'gu');
  const capital = unicodeExpression('^[\\p{Lu}\\p{Lt}]');
  return [...text.matchAll(expression)].map(({ 0: word, 1: part, index }) => ({
    start: index,
    end: index + word.length,
    word: caseless(word),
    isCapital: capital.test(word),
    isPart: part !== undefined,
  }));
}

/** Gives which words, sorted by place, stand whole in a stretch: from one index up to another. */
export function tokensIn(tokens: readonly Token[], { start, end }: TextRange): { from: number; to: number } {
  const from = countBefore(tokens, (token) => token.start, start);
  return {
    from,
    to: Math.max(
      from,
      countBefore(tokens, (token) => token.end, end + 1),
    ),
  };
}

/** Gives the stretch of the text from one word up to another. */
export function rangeOf(tokens: readonly Token[], from: number, to: number): TextRange {
  return { start: element(tokens, from).start, end: element(tokens, to - 1).end };
}
