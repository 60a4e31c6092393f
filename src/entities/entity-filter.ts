import type { EntityType } from '../model/entity-type.ts';
import type { Ids } from '../model/ids.ts';

/** Which entities are sought; several keys mean *and*, none means all. */
export interface EntityFilter<out I extends Ids = Ids, out T extends EntityType = EntityType> {
  /** Type of entity. */
  readonly type?: T | undefined;
  /** The entity's own name, or the whole words of one of its mentions, typography and case aside. */
  readonly name?: string | undefined;
  /** A block that mentions it. */
  readonly block?: I['block'] | undefined;
}
