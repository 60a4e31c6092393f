import { coverTest } from '../basics/reach.ts';
import { element } from '../basics/sorted.ts';
import { unicodeExpression } from '../words/expressions.ts';
import { englishNumbers } from './english-words.ts';
import type { GapSearch } from './gap-search.ts';
import { rangeOf } from './text-tokens.ts';

/** What joins the digits of one number. */
const WITHIN = /^[.,:/'’·٫٬–-]$/;
/** What joins a number to a number in words: "29.2 billion". */
const BESIDE = /^[\s-]$/;

/** Tells of digits, and in English of numbers in words, in no figure, no time and no name, with a sign beside them. */
export function findNumberGaps(search: GapSearch): void {
  const { article, tokens, isEnglish, isNamed, isTaken, tellWords } = search;
  const { text } = article;
  const isCounted = coverTest([...article.statistics.flatMap(({ stated }) => stated), ...article.times]);
  const words = isEnglish ? englishNumbers() : new Set<string>();
  const digits = unicodeExpression('[\\p{Nd}¼-¾⅐-⅞]');
  const sign = unicodeExpression('\\p{Sc}$');
  const isInWords = (i: number): boolean => {
    const { word } = element(tokens, i);
    return words.has(word) || (isEnglish && word === 'most' && tokens[i + 1]?.word === 'of');
  };
  const hasDigits = (i: number): boolean => digits.test(text.slice(element(tokens, i).start, element(tokens, i).end));
  const isOpen = (i: number): boolean => {
    if (i >= tokens.length || isTaken(i) || !(hasDigits(i) || isInWords(i))) return false;
    const token = element(tokens, i);
    return !isCounted(token) && !isNamed(token);
  };
  for (let i = 0; i < tokens.length; i++) {
    if (!isOpen(i)) continue;
    const from = i;
    while (isOpen(i + 1)) {
      const between = text.slice(element(tokens, i).end, element(tokens, i + 1).start);
      const joins = isInWords(i) || isInWords(i + 1) ? BESIDE : WITHIN;
      if (!joins.test(between)) break;
      i++;
    }
    const { start, end } = rangeOf(tokens, from, i + 1);
    const before = sign.exec(text.slice(Math.max(0, start - 2), start))?.[0] ?? '';
    const after = /^ ?[%‰°]|^\p{Sc}/u.exec(text.slice(end, end + 2))?.[0] ?? '';
    const range = { start: start - before.length, end: end + after.length };
    tellWords('number-in-no-figure', from, i + 1, 'is in no figure, no time and no name', range);
  }
}
