import type { EntityId } from './entity-id.ts';
import type { Ids } from './ids.ts';

/** One end of a relation that is an entity. */
export interface EntityTerm<out I extends Ids = Ids> {
  /** Id of the entity. */
  readonly entity: EntityId<I>;
}
