import type { AnyEntity } from '../../exchange/any-entity.ts';
import type { Article } from '../../model/types.ts';
import { dateAttributes } from './date-attributes.ts';
import { oneWord, pointers, xmlId } from './names.ts';
import { around, element, type TeiElement, worded } from './tei-tree.ts';

/**
 * The elements of entities and of their names, by type. A group is an `org`, which to TEI is any grouping; an agreement is a
 * document.
 */
const ELEMENTS: { readonly [type: string]: readonly [tag: string, nameTag: string] } = {
  person: ['person', 'persName'],
  organization: ['org', 'orgName'],
  group: ['org', 'orgName'],
  place: ['place', 'placeName'],
  event: ['event', 'label'],
  agreement: ['bibl', 'title'],
};

/** Makes the lists of all entities, in the order in which the guidelines have them. */
export function entityLists({ entities }: Article): TeiElement[] {
  const all = entities.map(entityElement);
  return ['Person', 'Org', 'Place', 'Event', 'Bibl', 'Object'].flatMap((kind) =>
    around(
      `list${kind}`,
      all.filter(({ name }) => name === kind.toLowerCase()),
    ),
  );
}

/** Makes the element of an entity. */
function entityElement(entity: AnyEntity): TeiElement {
  const { id, type, kind, date, place, participants = [], members = [], positions = [], sameAs } = entity;
  const [tag, nameTag] = ELEMENTS[type] ?? ['object', 'objectName'];
  const names = [...worded(nameTag, [entity.name]), ...worded(nameTag, entity.alternateNames, 'alternative')];
  const idnos = [...worded('idno', sameAs, 'URI'), ...worded('idno', [entity.alpha2, entity.alpha3], 'ISO-3166-1')];
  const isEvent = tag === 'event';
  const attributes = {
    'xml:id': xmlId('entities', id),
    type: type === 'group' ? type : kind && oneWord(kind),
    where: pointers([place ?? null]),
    corresp: [pointers([...participants, ...members]), ...(isEvent ? sameAs : [])].filter(Boolean).join(' '),
    ...(isEvent && date && dateAttributes(date)),
  };
  const parts = [...worded('forename', [entity.givenName]), ...worded('surname', [entity.familyName])];
  const titles = positions.map(({ title }) => title);
  return element(tag, attributes, [
    ...(tag === 'object' ? around('objectIdentifier', [...names, ...idnos]) : names),
    ...around('persName', parts, { type: 'parts' }),
    ...worded('occupation', titles),
    ...(!isEvent && date ? [element('date', dateAttributes(date))] : []),
    ...(tag === 'object' || isEvent ? [] : idnos),
    ...worded(isEvent ? 'desc' : 'note', [entity.description]),
  ]);
}
