import type { Article } from '../model/article.ts';
import { misuse } from './misuse.ts';

type Derive = (article: Article) => unknown;

/** What has been derived from each article, by the function that derives it: the only state of the package. */
const kept = new WeakMap<Article, Map<Derive, unknown>>();

/**
 * Gives what a function derives from an article; derived on first use and kept as long as the article. The
 * function must be one and the same each time.
 */
export function derivedOf<T>(article: Article, derive: (article: Article) => T): T;
export function derivedOf(article: Article, derive: Derive): unknown {
  if (typeof article !== 'object' || article === null || typeof article.text !== 'string')
    throw misuse('article', 'an article', article);
  let known = kept.get(article);
  if (known === undefined) {
    known = new Map();
    kept.set(article, known);
  }
  const before = known.get(derive);
  if (before !== undefined) return before;
  const value = derive(article);
  known.set(derive, value);
  return value;
}
