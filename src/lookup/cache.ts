import { assertArticle } from '../basics/arguments.ts';
import { isDeepFrozen } from '../basics/freezing.ts';
import type { Article } from '../model/types.ts';

type Make<T> = (article: Article) => T;

/** What has been made of each deep-frozen article: the only state of the package. */
const caches: WeakMap<Article, Map<Make<unknown>, unknown>> = new WeakMap();

/** Gives the cache of an article; `undefined` for one that can change, whose answers would grow stale. */
function cacheOf(article: Article): Map<Make<unknown>, unknown> | undefined {
  const known = caches.get(article);
  if (known !== undefined) return known;
  assertArticle(article);
  if (!isDeepFrozen(article)) return undefined;
  const cache = new Map();
  caches.set(article, cache);
  return cache;
}

/**
 * Gives what a function makes of an article. Of a deep-frozen article it is made once and cached, as long as the article
 * lives; of any other it is made anew each time. The function must be one and the same each time.
 */
export function cached<T>(article: Article, make: Make<T>): T;
export function cached(article: Article, make: Make<unknown>): unknown {
  const cache = cacheOf(article);
  if (cache === undefined) return make(article);
  if (!cache.has(make)) cache.set(make, make(article));
  return cache.get(make);
}
