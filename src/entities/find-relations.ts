import type { Article, Ids, Relation } from '../model/types.ts';
import { matchingRelations, type RelationFilter } from './relation-filter.ts';

/**
 * Finds relations by their entities, predicate, modality and statement: who states it, and where.
 *
 * @category Entities
 * @param article - The article.
 * @param filter - What is sought; several keys mean *and*, a list means *any of*, no key means all. `statedBy`,
 * `presupposed` and `block` have to hold of one and the same statement.
 * @returns Relations in reading order in a fresh list; empty when there are none.
 * @throws `RangeError` for an unknown entity, block or modality, with the nearest ones; `TypeError` for an unknown key, and
 * for a predicate that is no string.
 * @example
 * ```ts
 * import { article, findRelations } from 'kerry-moscow-visit';
 *
 * findRelations(article, { subject: 'john-kerry', predicate: 'meets' }).map(({ object }) => object);
 * // => [{ entity: 'sergey-lavrov' }]
 * ```
 */
export function findRelations<I extends Ids>(article: Article<I>, filter?: RelationFilter<I>): Relation<I>[];
export function findRelations(article: Article, filter: RelationFilter = {}): Relation[] {
  return matchingRelations(article, filter);
}
