import type { EntityBase } from './entity-base.ts';
import type { Ids } from './ids.ts';

/** Kinds of thing that this package documents; others are allowed. */
export type KnownThingKind = 'law' | 'poll' | 'work' | 'product' | 'substance' | 'idea';

/** Something that is neither person, body, place, agreement, event nor group: a law, a film, a drug, an idea. */
export interface Thing<out I extends Ids = Ids> extends EntityBase {
  /** Tells things from other entities. */
  readonly type: 'thing';
  /** Id of the thing. */
  readonly id: I['thing'];
  /** What sort of thing it is. */
  readonly kind: KnownThingKind | (string & {});
}
