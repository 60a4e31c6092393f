import type { Entity, EntityType, Period } from '../model/types.ts';

/** What is known of an entity that only a span or a tag speaks of. */
export interface NewEntity {
  readonly type: EntityType;
  readonly id: string;
  readonly name: string;
  /** What sort of thing it is. */
  readonly kind: string;
  readonly sameAs: readonly string[];
}

const UNKNOWN: Period = { value: null, basis: 'unknown', because: null };

/** Makes an entity of which no more is known: all else is empty. */
export function newEntity({ type, kind, ...known }: NewEntity): Entity {
  const base = { ...known, alternateNames: [], description: '' };
  switch (type) {
    case 'person':
      return { ...base, type, givenName: null, familyName: null, positions: [] };
    case 'organization':
      return { ...base, type, kind, country: null, parent: null };
    case 'place':
      return { ...base, type, kind, alpha2: null, alpha3: null, country: null };
    case 'agreement':
      return { ...base, type, date: UNKNOWN };
    case 'event':
      return { ...base, type, date: UNKNOWN, place: null, participants: [] };
    case 'group':
      return { ...base, type, members: [] };
    case 'thing':
      return { ...base, type, kind };
  }
}
