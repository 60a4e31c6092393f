import type { Article } from '../model/types.ts';
import { type FoldedText, foldText } from '../words/folding.ts';

/** Gives the text of an article with typography folded and case kept. */
export function foldedArticle({ text }: Article): FoldedText {
  return foldText(text, false);
}

/** Gives the text of an article with typography and case folded. */
export function caselessArticle({ text }: Article): FoldedText {
  return foldText(text, true);
}
