import type { EntityId } from './entity-id.ts';
import type { Ids } from './ids.ts';

/** A post that a person holds. */
export interface Position<out I extends Ids = Ids> {
  /** Title of the post. */
  readonly title: string;
  /** The country or body whose post it is; `null` where it is not among the entities. */
  readonly of: EntityId<I> | null;
  /** IRIs that name the same post elsewhere. */
  readonly sameAs: readonly string[];
}
