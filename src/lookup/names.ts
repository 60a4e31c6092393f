import { groupBy } from '../basics/grouping.ts';
import type { Article, Entity, Mention } from '../model/types.ts';
import { nameKey } from '../words/name-key.ts';

/** Gives the mentions by their words, as `nameKey` makes them. */
export function mentionsByWords({ mentions }: Article): ReadonlyMap<string, readonly Mention[]> {
  return groupBy(mentions, ({ exact }) => keysOf([exact]));
}

/** Gives the entities by their own names, as `nameKey` makes them: usual name, other names, a person's family name. */
export function entitiesByName({ entities }: Article): ReadonlyMap<string, readonly Entity[]> {
  return groupBy(entities, (entity) => {
    const familyName = entity.type === 'person' ? entity.familyName : null;
    return keysOf([entity.name, ...entity.alternateNames, ...(familyName === null ? [] : [familyName])]);
  });
}

/** Makes the keys of some names; what has no words is no name. */
function keysOf(names: readonly string[]): readonly string[] {
  return names.map(nameKey).filter((key) => key !== '');
}
