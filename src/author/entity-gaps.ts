import type { Entity } from '../model/types.ts';
import type { GapSearch } from './gap-search.ts';

/** Tells of entities that no mention refers to, and no other entity, the dateline or the source either. */
export function findEntityGaps({ article, tellRecord }: GapSearch): void {
  const { entities, mentions, dateline, source } = article;
  const known = new Set<string | null | undefined>([
    ...mentions.flatMap(({ entity, literal }) => [entity, literal]),
    ...entities.flatMap(partsOf),
    ...[dateline?.place, dateline?.agency, source.publisher, ...source.authors],
  ]);
  entities.forEach(({ id }, i) => {
    if (!known.has(id)) tellRecord('entity-in-no-mention', ['entities', i], null, `entity ${id} is in no mention`);
  });
}

/** Gives the other entities that an entity refers to. */
function partsOf(entity: Entity): readonly (string | null)[] {
  switch (entity.type) {
    case 'person':
      return entity.positions.map(({ of }) => of);
    case 'organization':
      return [entity.country, entity.parent];
    case 'place':
      return [entity.country];
    case 'event':
      return [entity.place, ...entity.participants];
    case 'group':
      return entity.members;
    default:
      return [];
  }
}
