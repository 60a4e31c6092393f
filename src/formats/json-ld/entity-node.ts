import type { AnyEntity } from '../../exchange/any-entity.ts';
import { plainMoment } from '../../values/plain-moment.ts';
import type { Scope } from './scope.ts';

/** The types of schema.org, for kinds that it has one for, and for the others of a type. */
const TYPES: { readonly [kindOrType: string]: string } = {
  country: 'Country',
  person: 'Person',
  organization: 'Organization',
  place: 'Place',
  event: 'Event',
};

/** Makes the node of an entity. */
export function entityNode(entity: AnyEntity, { refer }: Scope): object {
  const { id, type, kind, name, alternateNames, description, sameAs, givenName, familyName, positions, date } = entity;
  return {
    '@type': TYPES[`${kind}`] ?? TYPES[type] ?? 'Thing',
    ...refer(id),
    name,
    alternateName: alternateNames,
    description,
    sameAs,
    givenName,
    familyName,
    jobTitle: positions?.map(({ title }) => title),
    startDate: type === 'event' && date && plainMoment(date.value),
  };
}
