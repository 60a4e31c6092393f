import { element } from '../basics/sorted.ts';
import { dateWords } from './date-words.ts';
import type { GapSearch } from './gap-search.ts';
import { phrasesOf } from './phrases.ts';
import { rangeOf, tokensOf } from './text-tokens.ts';

const MONTH = 'month';

/** Tells of months, weekdays and the like in no time; of a month with the numbers beside it. */
export function findDateGaps({ article, tokens, isDated, isNamed, isTaken, tellWords }: GapSearch): void {
  const phrases = phrasesOf();
  const { months, others } = dateWords(article.language);
  for (const words of months) phrases.add(tokensOf(words), MONTH);
  for (const words of others) phrases.add(tokensOf(words), words);
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
    if (place.names.has(MONTH)) {
      if (isBeside(from) && isFree(from - 1)) from--;
      while (isBeside(to) && isFree(to)) to++;
    }
    tellWords('date-in-no-time', from, to, 'is in no time');
    i = to - 1;
  }
}
