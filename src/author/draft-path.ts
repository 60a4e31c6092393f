import type { Article } from '../model/article.ts';
import type { Origins } from './origins.ts';

/** Turns a path in a built article into the place of its draft, where records are keyed by id and in any order. */
export function draftPath(article: Article, path: readonly PropertyKey[], origins: Origins): readonly PropertyKey[] {
  let found = path;
  let part: unknown = article;
  path.forEach((key, i) => {
    part = typeof part === 'object' && part !== null ? Reflect.get(part, key) : undefined;
    const origin = origins.get(part);
    if (origin !== undefined) found = [...origin, ...path.slice(i + 1)];
  });
  return found;
}
