import type { AnyEntity } from '../../exchange/any-entity.ts';
import type { Article } from '../../model/types.ts';
import { dateAttributes } from './date-attributes.ts';
import { oneWord, pointers, xmlId } from './names.ts';
import { around, element, type TeiElement } from './tei-tree.ts';

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
  const listed = (name: string, list: string): TeiElement[] =>
    around(
      list,
      all.filter((one) => one.name === name),
    );
  return [
    ...listed('person', 'listPerson'),
    ...listed('org', 'listOrg'),
    ...listed('place', 'listPlace'),
    ...listed('event', 'listEvent'),
    ...listed('bibl', 'listBibl'),
    ...listed('object', 'listObject'),
  ];
}

/** Makes the element of an entity. */
function entityElement(entity: AnyEntity): TeiElement {
  const { id, type, kind, date, place, participants = [], members = [], positions = [], sameAs } = entity;
  const [tag, nameTag] = ELEMENTS[type] ?? ['object', 'objectName'];
  const texts = (name: string, values: readonly (string | null | undefined)[], sort?: string): TeiElement[] =>
    values.flatMap((value) => (value ? element(name, { type: sort }, [value]) : []));
  const names = [...texts(nameTag, [entity.name]), ...texts(nameTag, entity.alternateNames, 'alternative')];
  const idnos = [...texts('idno', sameAs, 'URI'), ...texts('idno', [entity.alpha2, entity.alpha3], 'ISO-3166-1')];
  const isEvent = tag === 'event';
  const attributes = {
    'xml:id': xmlId('entities', id),
    type: type === 'group' ? type : kind && oneWord(kind),
    where: pointers('entities', [place ?? null]),
    corresp: [pointers('entities', [...participants, ...members]), ...(isEvent ? sameAs : [])]
      .filter(Boolean)
      .join(' '),
    ...(isEvent && date && dateAttributes(date)),
  };
  const parts = [...texts('forename', [entity.givenName]), ...texts('surname', [entity.familyName])];
  const titles = positions.map(({ title }) => title);
  return element(tag, attributes, [
    ...(tag === 'object' ? around('objectIdentifier', [...names, ...idnos]) : names),
    ...around('persName', parts, { type: 'parts' }),
    ...texts('occupation', titles),
    ...(!isEvent && date ? [element('date', dateAttributes(date))] : []),
    ...(tag === 'object' || isEvent ? [] : idnos),
    ...texts(isEvent ? 'desc' : 'note', [entity.description]),
  ]);
}
