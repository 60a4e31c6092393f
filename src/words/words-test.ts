import { misuse } from '../basics/errors.ts';
import { globalExpression, isExpression } from './expressions.ts';
import { caseless, foldText } from './folding.ts';

/**
 * Makes the test whether words hold some others, typography and case aside, or match a regular expression, typography
 * aside. Empty words and empty matches are in none.
 */
export function wordsTest(argument: string, sought: string | RegExp): (words: string) => boolean {
  if (isExpression(sought)) {
    const expression = globalExpression(sought);
    return (words) => [...foldText(words, false).text.matchAll(expression)].some(([match]) => match !== '');
  }
  if (typeof sought !== 'string') throw misuse(argument, 'a string or a regular expression', sought);
  const folded = caseless(sought);
  return (words) => folded !== '' && caseless(words).includes(folded);
}
