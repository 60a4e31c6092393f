import { groupBy } from '../basics/grouping.ts';
import type { Article } from '../model/types.ts';

/**
 * Collects the ids of what belongs to some countries: themselves, the places in them, their organizations, and what is
 * part of those, however deep.
 */
export function countryMembers({ entities }: Article, countries: ReadonlySet<string>): ReadonlySet<string> {
  const parts = groupBy(entities, (entity) =>
    entity.type === 'organization' && entity.parent !== null ? [entity.parent] : [],
  );
  const organizations = new Set<string>();
  const members = new Set(countries);
  for (const entity of entities) {
    if (entity.type === 'place' && entity.country !== null && countries.has(entity.country)) members.add(entity.id);
    if (entity.type === 'organization' && entity.country !== null && countries.has(entity.country))
      organizations.add(entity.id);
  }
  // A set goes on through what is added to it on the way.
  for (const id of organizations) {
    members.add(id);
    for (const part of parts.get(id) ?? []) organizations.add(part.id);
  }
  return members;
}
