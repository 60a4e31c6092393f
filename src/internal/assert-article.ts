import type { Article } from '../model/article.ts';
import { misuse } from './misuse.ts';

/** Throws the error of a wrong argument unless a value looks like an article. */
export function assertArticle(article: Article): void {
  if (typeof article !== 'object' || article === null || typeof article.text !== 'string')
    throw misuse('article', 'an article', article);
}
