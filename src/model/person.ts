import type { EntityBase } from './entity-base.ts';
import type { EntityId, Ids } from './ids.ts';

/** A person. */
export interface Person<out I extends Ids = Ids> extends EntityBase {
  /** Tells persons from other entities. */
  readonly type: 'person';
  /** Id of the person. */
  readonly id: I['person'];
  /** Given name; `null` where unknown. */
  readonly givenName: string | null;
  /** Family name; `null` where unknown. */
  readonly familyName: string | null;
  /** Posts that the article gives the person. */
  readonly positions: readonly Position<I>[];
}

/** A post that a person holds. */
export interface Position<out I extends Ids = Ids> {
  /** Title of the post. */
  readonly title: string;
  /** The country or body whose post it is; `null` where it is not among the entities. */
  readonly of: EntityId<I> | null;
  /** IRIs that name the same post elsewhere. */
  readonly sameAs: readonly string[];
}
