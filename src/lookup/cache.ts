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

/** No part of an article lies deeper; what does, or leads back to itself, is taken to be able to change. */
const DEEPEST = 12;

/** Tells whether a value and everything that it reaches is frozen, so that it can never change. */
function isDeepFrozen(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (depth > DEEPEST || !Object.isFrozen(value)) return false;
  const parts: Readonly<Record<string, unknown>> = Object(value);
  for (const key in parts) if (!isDeepFrozen(parts[key], depth + 1)) return false;
  return true;
}
