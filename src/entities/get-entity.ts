import { recordById } from '../basics/errors.ts';
import { cached } from '../lookup/cache.ts';
import { entitiesById } from '../lookup/records-by-id.ts';
import type { Article, Entity, EntityById, EntityId, Ids } from '../model/types.ts';

/**
 * Gets the entity that an id names; the type narrows with the id.
 *
 * @category Entities
 * @param article - The article.
 * @param id - Id of the entity.
 * @returns The entity itself, frozen as the article is.
 * @throws `RangeError` for an unknown id, with the nearest ids.
 * @example
 * ```ts
 * import { article, getEntity } from 'kerry-moscow-visit';
 *
 * getEntity(article, 'john-kerry').familyName; // => 'Kerry'
 * ```
 */
export function getEntity<I extends Ids, K extends EntityId<I>>(article: Article<I>, id: K): EntityById<I, K>;
export function getEntity(article: Article, id: string): Entity {
  return recordById(cached(article, entitiesById), 'id', 'an entity', id);
}
