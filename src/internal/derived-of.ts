import type { Article } from '../model/article.ts';
import { assertArticle } from './assert-article.ts';

type Derive = (article: Article) => unknown;

interface Derived {
  readonly derive: Derive;
  readonly value: unknown;
}

/** What has been derived from each article, by the function that derives it: the only state of the package. */
const kept = new WeakMap<Article, Derived[]>();

/**
 * Gives what a function derives from an article; derived on first use and kept as long as the article. The
 * function must be one and the same each time; there are so few that a walk beats a map.
 */
export function derivedOf<T>(article: Article, derive: (article: Article) => T): T;
export function derivedOf(article: Article, derive: Derive): unknown {
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
