import { assertArticle, assertKeys, assertOneOf, misuse, recordById } from '../basics/errors.ts';
import { startingIn } from '../basics/span-order.ts';
import { cached } from '../lookup/cache.ts';
import { namedMentions } from '../lookup/records-by-entity.ts';
import { blocksById } from '../lookup/records-by-id.ts';
import { entityTypes } from '../model/entity.ts';
import type { Article, Entity, EntityByType, EntityType, Ids } from '../model/types.ts';
import { caseless } from '../words/folding.ts';

/** Which entities are sought; several keys mean *and*, none means all. */
export interface EntityFilter<out I extends Ids = Ids, out T extends EntityType = EntityType> {
  /** Type of entity. */
  readonly type?: T | undefined;
  /** The entity's own name, or the whole words of one of its mentions, typography and case aside. */
  readonly name?: string | undefined;
  /** A block that mentions it. */
  readonly block?: I['block'] | undefined;
}

const KEYS = ['type', 'name', 'block'] as const satisfies readonly (keyof EntityFilter)[];

/**
 * Finds entities by type, name and block; the type of the result narrows with `type`.
 *
 * @param article - The article.
 * @param filter - What is sought; several keys mean *and*, none means all.
 * @returns Entities by first mention in a fresh list; empty when there are none.
 * @throws `RangeError` for an unknown block or type, with the nearest ones; `TypeError` for an unknown key, and for a
 * name that is no string.
 * @example
 * ```ts
 * import { article, findEntities } from 'kerry-moscow-visit';
 *
 * findEntities(article, { type: 'person' }).map(({ familyName }) => familyName); // => ['Kerry', 'Scherbak', 'Lavrov']
 * findEntities(article, { name: 'Washington' }).map(({ id }) => id); // => ['us-government', 'washington']
 * ```
 */
export function findEntities<I extends Ids, T extends EntityType = EntityType>(
  article: Article<I>,
  filter?: EntityFilter<I, T>,
): EntityByType<I>[T][];
export function findEntities(article: Article, filter: EntityFilter = {}): Entity[] {
  assertArticle(article);
  assertKeys('filter', filter, KEYS);
  const { type, name, block } = filter;
  assertOneOf('filter.type', type, entityTypes);
  if (name !== undefined && typeof name !== 'string') throw misuse('filter.name', 'a string', name);
  const place =
    block === undefined ? undefined : recordById(cached(article, blocksById), 'filter.block', 'a block', block);
  const here = place && new Set(startingIn(article.mentions, place.start, place.end).map(({ entity }) => entity));
  const words = name === undefined ? undefined : caseless(name);
  const named =
    words === undefined
      ? undefined
      : new Set((cached(article, namedMentions).get(words) ?? []).map(({ entity }) => entity));
  const found: Entity[] = [];
  for (const entity of article.entities) {
    if (type !== undefined && entity.type !== type) continue;
    if (here !== undefined && !here.has(entity.id)) continue;
    if (named !== undefined && !named.has(entity.id) && caseless(entity.name) !== words) continue;
    found.push(entity);
  }
  return found;
}
