import { assertArticle } from '../basics/arguments.ts';
import type { Article } from '../model/types.ts';

/** Something that a function derived from an article. */
interface Derived {
  /** The function. */
  readonly derive: (article: Article) => unknown;
  /** What it gave. */
  readonly value: unknown;
}

/** What has been derived from each article: the only state of the package. */
const kept: WeakMap<Article, Derived[]> = new WeakMap();

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

/** Tells whether something has been derived from an article already. */
export function isDerived(article: Article, derive: Derived['derive']): boolean {
  return kept.get(article)?.some((one) => one.derive === derive) ?? false;
}
