import type { Article, Entity, EntityByType, EntityType, Ids } from '../model/types.ts';
import { type EntityFilter, matchingEntities } from './entity-filter.ts';

/**
 * Finds entities by type, name, country, block or quote: of a block or quote those that it mentions. The type of the
 * result narrows with `type`.
 *
 * @category Entities
 * @param article - The article.
 * @param filter - What is sought; several keys mean *and*, a list means *any of*, no key means all.
 * @returns Entities in the order of the article, by first mention, in a fresh list; empty when there are none.
 * @throws `RangeError` for an unknown block, quote, place or type, with the nearest ones; `TypeError` for an unknown key,
 * and for a name that is no string.
 * @example
 * ```ts
 * import { article, findEntities } from 'kerry-moscow-visit';
 *
 * findEntities(article, { type: 'person' }).map(({ familyName }) => familyName); // => ['Kerry', 'Scherbak', 'Lavrov']
 * findEntities(article, { name: 'Kerry' }).map(({ id }) => id); // => ['john-kerry']
 * findEntities(article, { name: 'Washington' }).map(({ id }) => id); // => ['us-government', 'washington']
 * ```
 */
export function findEntities<I extends Ids, T extends EntityType = EntityType>(
  article: Article<I>,
  filter?: EntityFilter<I, T>,
): EntityByType<I>[T][];
export function findEntities(article: Article, filter: EntityFilter = {}): Entity[] {
  return matchingEntities(article, filter);
}
