import type { Article } from '../model/article.ts';
import { foldText } from './fold-text.ts';
import type { FoldedText } from './folded-text.ts';

/** Derives the text of an article with typography and case folded. */
export function caselessArticle({ text }: Article): FoldedText {
  return foldText(text, true);
}
