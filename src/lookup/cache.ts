import { assertArticle } from '../basics/errors.ts';
import type { Article } from '../model/types.ts';

type Make<T> = (article: Article) => T;

/** What has been made of each deep-frozen article: the only state of the package. */
const caches: WeakMap<Article, Map<Make<unknown>, unknown>> = new WeakMap();

/** Gives the cache of an article; `undefined` for one that can change, whose answers would grow stale. */
function cacheOf(article: Article): Map<Make<unknown>, unknown> | undefined {
  const before = caches.get(article);
  if (before !== undefined) return before;
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

/** Tells whether an object and everything that it reaches is frozen, so that it can never change. */
function isDeepFrozen(value: object): boolean {
  const seen = new Set<unknown>([value]);
  // A set goes on through what is added to it on the way.
  for (const part of seen) {
    if (!Object.isFrozen(part)) return false;
    for (const inner of Object.values(Object(part))) if (typeof inner === 'object' && inner !== null) seen.add(inner);
  }
  return true;
}
