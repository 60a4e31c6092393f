import { foldText } from './fold-text.ts';

/** Folds typography and case of words to be compared. */
export function caseless(words: string): string {
  return foldText(words, true).text;
}
