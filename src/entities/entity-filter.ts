import { assertArticle, assertKeys, recordById } from '../basics/errors.ts';
import { anyString, oneOf, passing, type Test, valuesOf } from '../basics/filtering.ts';
import { byId } from '../basics/grouping.ts';
import { cached } from '../lookup/cache.ts';
import { entitiesByName, mentionsByWords } from '../lookup/names.ts';
import { entityTypes } from '../model/entity.ts';
import type { Article, BlockKind, Entity, EntityType, Ids, Place } from '../model/types.ts';
import { nameKey } from '../words/name-key.ts';
import { countryMembers } from './country-members.ts';
import { matchingMentions } from './mention-filter.ts';

/** Which entities are sought; several keys mean *and*, a list means *any of*, no key means all. */
export interface EntityFilter<out I extends Ids = Ids, out T extends EntityType = EntityType> {
  /** Type of entity. */
  readonly type?: T | readonly T[] | undefined;
  /**
   * A name of the entity, one of its other names, the family name of a person, or the whole words of a mention.
   * Typography, case, a leading article and a possessive make no difference: "the united states", "Russia's".
   */
  readonly name?: string | undefined;
  /** A block, or a kind of block, that mentions it; a word that is both an id and a kind means both. */
  readonly block?: I['block'] | BlockKind | readonly (I['block'] | BlockKind)[] | undefined;
  /** A quote whose content mentions it; with `block`, by a mention in both. */
  readonly quote?: I['quote'] | readonly I['quote'][] | undefined;
  /** A country, or another place: itself, places in it, its organizations and what is part of those. */
  readonly country?: I['place'] | readonly I['place'][] | undefined;
}

const KEYS = ['type', 'name', 'block', 'quote', 'country'] as const satisfies readonly (keyof EntityFilter)[];

/** Finds the entities that a filter means, in a fresh list; refuses what the filter does not know. */
export function matchingEntities(article: Article, filter: EntityFilter): Entity[] {
  assertArticle(article);
  assertKeys('filter', filter, KEYS);
  const tests: Test<Entity>[] = [];
  const types = valuesOf('filter.type', filter.type, oneOf(entityTypes));
  if (types !== undefined) tests.push(({ type }) => types.has(type));
  const { name, block, quote } = filter;
  if (name !== undefined) {
    anyString('filter.name', name);
    const key = nameKey(name);
    const named = new Set<string>();
    for (const { entity } of cached(article, mentionsByWords).get(key) ?? []) named.add(entity);
    for (const { id } of cached(article, entitiesByName).get(key) ?? []) named.add(id);
    tests.push(({ id }) => named.has(id));
  }
  if (block !== undefined || quote !== undefined) {
    const mentioned = new Set(matchingMentions(article, { block, quote }).map(({ entity }) => entity));
    tests.push(({ id }) => mentioned.has(id));
  }
  const countries = valuesOf('filter.country', filter.country, (where, id) => {
    recordById(cached(article, placesById), where, 'a place', id);
  });
  if (countries !== undefined) {
    const members = countryMembers(article, countries);
    tests.push(({ id }) => members.has(id));
  }
  return passing(article.entities, tests);
}

function placesById({ entities }: Article): ReadonlyMap<string, Place> {
  return byId(entities.filter((entity) => entity.type === 'place'));
}
