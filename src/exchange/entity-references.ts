import { byId } from '../basics/grouping.ts';
import type { Entity, EntityType } from '../model/types.ts';
import type { Read, Report } from './raw-article.ts';

type Path = Read<unknown>['path'];

/** Looks ids of entities up; those that name none, or one of another type, are reported. */
export interface EntityReferences {
  /** Gives an id that is known, else `null`. */
  readonly known: (path: Path, id: string | null, type?: EntityType) => string | null;
  /** Gives those of some ids that are known. */
  readonly all: (path: Path, ids: readonly string[]) => readonly string[];
}

/** Prepares looking up the ids of entities. */
export function entityReferences(entities: readonly Entity[], report: Report): EntityReferences {
  const types = byId(entities);
  const known: EntityReferences['known'] = (path, id, type) => {
    if (id === null) return null;
    const found = types.get(id)?.type;
    if (found !== undefined && (type === undefined || found === type)) return id;
    report('unknown_reference', path, `the id of an entity${type === undefined ? '' : ` of type ${type}`}`, id);
    return null;
  };
  return { known, all: (path, ids) => ids.filter((id) => known(path, id) !== null) };
}

/** Gives an entity with those of its references to others that are known. */
export function withKnownReferences(entity: Entity, path: Path, { known, all }: EntityReferences): Entity {
  switch (entity.type) {
    case 'person':
      return { ...entity, positions: entity.positions.map((one) => ({ ...one, of: known(path, one.of) })) };
    case 'organization':
      return {
        ...entity,
        country: known(path, entity.country, 'place'),
        parent: known(path, entity.parent, 'organization'),
      };
    case 'place':
      return { ...entity, country: known(path, entity.country, 'place') };
    case 'event':
      return {
        ...entity,
        place: known(path, entity.place, 'place'),
        participants: all(path, entity.participants),
      };
    case 'group':
      return { ...entity, members: all(path, entity.members) };
    default:
      return entity;
  }
}
