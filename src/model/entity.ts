import type { Agreement } from './agreement.ts';
import type { Event } from './event.ts';
import type { Group } from './group.ts';
import type { EntityId, Ids } from './ids.ts';
import type { Organization } from './organization.ts';
import type { Person } from './person.ts';
import type { Place } from './place.ts';
import type { Thing } from './thing.ts';

/**
 * The types of entity.
 *
 * @example
 * ```ts
 * import { entityTypes } from 'kerry-moscow-visit';
 *
 * entityTypes.includes('event'); // => true
 * ```
 */
export const entityTypes = /* @__PURE__ */ Object.freeze([
  'person',
  'organization',
  'place',
  'agreement',
  'event',
  'group',
  'thing',
] as const);

/** The type of an entity. */
export type EntityType = (typeof entityTypes)[number];

/** The interface of each type of entity. */
export interface EntityByType<out I extends Ids = Ids> {
  /** Persons. */
  readonly person: Person<I>;
  /** Organizations. */
  readonly organization: Organization<I>;
  /** Places. */
  readonly place: Place<I>;
  /** Agreements. */
  readonly agreement: Agreement<I>;
  /** Events. */
  readonly event: Event<I>;
  /** Groups. */
  readonly group: Group<I>;
  /** Things. */
  readonly thing: Thing<I>;
}

/** Any entity of an article; narrow it by `type`. */
export type Entity<I extends Ids = Ids> = EntityByType<I>[EntityType];

/** The entity that an id names; with plain string ids the union of all. */
export type EntityById<I extends Ids, K extends EntityId<I>> = {
  [T in EntityType]: K extends I[T] ? EntityByType<I>[T] : never;
}[EntityType];
