import { derivedOf } from '../internal/derived-of.ts';
import { entitiesById } from '../internal/entities-by-id.ts';
import { known } from '../internal/known.ts';
import { relationsByEntity } from '../internal/relations-by-entity.ts';
import type { Article } from '../model/article.ts';
import type { EntityId } from '../model/entity-id.ts';
import type { Ids } from '../model/ids.ts';
import type { Relation } from '../model/relation.ts';

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
  const relations = derivedOf(article, relationsByEntity).get(entity);
  if (relations === undefined) known(derivedOf(article, entitiesById), 'entity', 'an entity', entity);
  return [...(relations ?? [])];
}
