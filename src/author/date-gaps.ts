import { element } from '../basics/sorted.ts';
import { unicodeExpression } from '../words/expressions.ts';
import { dateWords } from './date-words.ts';
import type { GapSearch } from './gap-search.ts';
import { phrasesOf } from './phrases.ts';
import { rangeOf, tokensOf } from './text-tokens.ts';

const MONTH = 'month';
const SHORT_MONTH = 'short month';
const SHORT_WEEKDAY = 'short weekday';

/** Tells of months, weekdays and the like in no time; of a month with the numbers beside it. */
export function findDateGaps({ article, tokens, isDated, isNamed, isTaken, tellWords }: GapSearch): void {
  const phrases = phrasesOf();
  const { months, others, shortMonths, shortWeekdays } = dateWords(article.language);
  for (const words of months) phrases.add(tokensOf(words), MONTH);
  for (const words of others) phrases.add(tokensOf(words), words);
  for (const words of shortMonths) phrases.add(tokensOf(words), SHORT_MONTH);
  for (const words of shortWeekdays) phrases.add(tokensOf(words), SHORT_WEEKDAY);
  const pointed = unicodeExpression('^\\.(?:,|\\s+[^\\p{Lu}\\s])');
  const isBeside = (index: number): boolean => {
    const before = tokens[index - 1];
    const after = tokens[index];
    return (
      before !== undefined && after !== undefined && /^[\s.,]{1,2}$/.test(article.text.slice(before.end, after.start))
    );
  };
  const isFree = (index: number): boolean => {
    const token = element(tokens, index);
    return /^\d+$/.test(token.word) && !isTaken(index) && !isDated(token);
  };
  for (let i = 0; i < tokens.length; i++) {
    const place = phrases.at(tokens, i).pop();
    if (place === undefined || isTaken(i)) continue;
    const range = rangeOf(tokens, i, place.to);
    if (isDated(range) || isNamed(range)) continue;
    let { from, to } = place;
    if (place.names.has(MONTH) || place.names.has(SHORT_MONTH)) {
      if (isBeside(from) && isFree(from - 1)) from--;
      while (isBeside(to) && isFree(to)) to++;
    }
    // "Mar", "Sat" and their like are words too: as dates they stand beside a number, or with a point in a sentence.
    const isShort = [...place.names].every((name) => name === SHORT_MONTH || name === SHORT_WEEKDAY);
    const isAlone = to - from === place.to - place.from;
    const hasPoint = place.names.has(SHORT_WEEKDAY) && pointed.test(article.text.slice(range.end, range.end + 8));
    if (isShort && isAlone && !hasPoint) continue;
    tellWords('date-in-no-time', from, to, 'is in no time');
    i = to - 1;
  }
}
