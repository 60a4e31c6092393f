import { recordById } from '../basics/errors.ts';
import { cached } from '../lookup/cache.ts';
import { relationsById } from '../lookup/records-by-id.ts';
import type { Article, Ids, Relation } from '../model/types.ts';

/**
 * Gets the relation that an id names.
 *
 * @category Entities
 * @param article - The article.
 * @param id - Id of the relation.
 * @returns The relation itself, frozen as the article is.
 * @throws `RangeError` for an unknown id, with the nearest ids.
 * @example
 * ```ts
 * import { article, findRelations, getRelation } from 'kerry-moscow-visit';
 *
 * const [relation] = findRelations(article);
 * relation && getRelation(article, relation.id) === relation; // => true
 * ```
 */
export function getRelation<I extends Ids>(article: Article<I>, id: I['relation']): Relation<I>;
export function getRelation(article: Article, id: string): Relation {
  return recordById(cached(article, relationsById), 'id', 'a relation', id);
}
