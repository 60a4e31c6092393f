import type { EntityId } from '../model/entity-id.ts';
import type { Ids } from '../model/ids.ts';

/** A post that a person holds. */
export interface PositionDraft<out I extends Ids = Ids> {
  /** Title of the post. */
  readonly title: string;
  /** The country or body whose post it is. */
  readonly of?: EntityId<I> | null | undefined;
  /** IRIs that name the same post elsewhere. */
  readonly sameAs?: readonly string[] | undefined;
}
