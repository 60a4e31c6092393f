import { recordById } from '../basics/errors.ts';
import { cached } from '../lookup/cache.ts';
import { relationsByEntity } from '../lookup/records-by-entity.ts';
import { entitiesById } from '../lookup/records-by-id.ts';
import type { Article, EntityId, Ids, Relation } from '../model/types.ts';

/**
 * Gives the relations that an entity is subject or object of.
 *
 * @param article - The article.
 * @param entity - Id of the entity.
 * @returns Relations in reading order in a fresh list; empty when there are none.
 * @throws `RangeError` for an unknown id, with the nearest ids.
 * @example
 * ```ts
 * import { article, relationsOf } from 'kerry-moscow-visit';
 *
 * relationsOf(article, 'sergey-lavrov').map(({ predicate }) => predicate); // => ['meets', 'holds-position']
 * ```
 */
export function relationsOf<I extends Ids>(article: Article<I>, entity: EntityId<I>): Relation<I>[];
export function relationsOf(article: Article, entity: string): Relation[] {
  const relations = cached(article, relationsByEntity).get(entity);
  if (relations === undefined) recordById(cached(article, entitiesById), 'entity', 'an entity', entity);
  return [...(relations ?? [])];
}
