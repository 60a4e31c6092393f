import type { Article } from '../model/article.ts';
import { foldText } from './fold-text.ts';
import type { FoldedText } from './folded-text.ts';

/** Derives the text of an article with typography folded and case kept. */
export function foldedArticle({ text }: Article): FoldedText {
  return foldText(text, false);
}
