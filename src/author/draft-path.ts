import type { Article } from '../model/article.ts';
import type { Origins } from './origins.ts';

/** Turns a path in a built article into the place of its draft, where records are keyed by id and in any order. */
export function draftPath(article: Article, path: readonly PropertyKey[], origins: Origins): readonly PropertyKey[] {
  let found = path;
  let part: unknown = article;
  path.forEach((key, i) => {
    part = Reflect.get(Object(part), key);
    const origin = origins.get(part);
    // Sentences are given by their last words: what is wrong within one is wrong with the list.
    if (origin !== undefined) found = origin.at(-1) === 'sentences' ? origin : [...origin, ...path.slice(i + 1)];
  });
  return found;
}
