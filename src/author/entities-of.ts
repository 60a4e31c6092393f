import type { Entity } from '../model/entity.ts';
import type { AnyDraft } from './any-draft.ts';
import { periodOf } from './period-of.ts';

/** Gives the entities of a draft with what was left out filled in, by type. */
export function entitiesOf({ entities = {} }: AnyDraft): Entity[] {
  const all: Entity[] = [];
  for (const [
    id,
    { name, description, sameAs = [], givenName = null, familyName = null, positions = [] },
  ] of Object.entries(entities.person ?? {})) {
    const posts = positions.map(({ title, of = null, sameAs: links = [] }) => ({ title, of, sameAs: links }));
    all.push({ type: 'person', id, name, description, sameAs, givenName, familyName, positions: posts });
  }
  for (const [id, { name, description, sameAs = [], kind, country = null }] of Object.entries(
    entities.organization ?? {},
  ))
    all.push({ type: 'organization', id, name, description, sameAs, kind, country });
  for (const [
    id,
    { name, description, sameAs = [], kind, alpha2 = null, alpha3 = null, country = null },
  ] of Object.entries(entities.place ?? {}))
    all.push({ type: 'place', id, name, description, sameAs, kind, alpha2, alpha3, country });
  for (const [id, { name, description, sameAs = [], date }] of Object.entries(entities.agreement ?? {}))
    all.push({ type: 'agreement', id, name, description, sameAs, date: periodOf(date) });
  for (const [id, { name, description, sameAs = [], date, place = null, participants = [] }] of Object.entries(
    entities.event ?? {},
  ))
    all.push({ type: 'event', id, name, description, sameAs, date: periodOf(date), place, participants });
  for (const [id, { name, description, sameAs = [], members = [] }] of Object.entries(entities.group ?? {}))
    all.push({ type: 'group', id, name, description, sameAs, members });
  return all;
}
