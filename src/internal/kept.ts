import type { Article } from '../model/article.ts';
import type { Derived } from './derived.ts';

/** What has been derived from each article: the only state of the package. */
export const kept: WeakMap<Article, Derived[]> = new WeakMap();
