import type { Article } from '../model/article.ts';
import { assertArticle } from './assert-article.ts';
import type { Derived } from './derived.ts';
import { kept } from './kept.ts';

/**
 * Gives what a function derives from an article; derived on first use and kept as long as the article. The
 * function must be one and the same each time; there are so few that a walk beats a map.
 */
export function derivedOf<T>(article: Article, derive: (article: Article) => T): T;
export function derivedOf(article: Article, derive: Derived['derive']): unknown {
  let known = kept.get(article);
  if (known === undefined) {
    assertArticle(article);
    known = [];
    kept.set(article, known);
  }
  const before = known.find((one) => one.derive === derive);
  if (before !== undefined) return before.value;
  const value = derive(article);
  known.push({ derive, value });
  return value;
}
