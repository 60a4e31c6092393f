import type { EntityBase } from './entity-base.ts';
import type { EntityId, Ids } from './ids.ts';

/** Several persons, bodies, countries or things spoken of together. */
export interface Group<out I extends Ids = Ids> extends EntityBase {
  /** Tells groups from other entities. */
  readonly type: 'group';
  /** Id of the group. */
  readonly id: I['group'];
  /** Members that are entities of the article; often only some of them, or none. */
  readonly members: readonly EntityId<I>[];
}
