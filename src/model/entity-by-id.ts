import type { EntityByType } from './entity-by-type.ts';
import type { EntityId } from './entity-id.ts';
import type { EntityType } from './entity-type.ts';
import type { Ids } from './ids.ts';

/** The entity that an id names; with plain string ids the union of all. */
export type EntityById<I extends Ids, K extends EntityId<I>> = {
  [T in EntityType]: K extends I[T] ? EntityByType<I>[T] : never;
}[EntityType];
