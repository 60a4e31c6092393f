import type { EntityBase } from './entity-base.ts';
import type { Ids } from './ids.ts';
import type { Position } from './position.ts';

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
