import type { EntityBase } from './entity-base.ts';
import type { Ids } from './ids.ts';
import type { Period } from './period.ts';

/** A treaty, communique or other document that parties agreed on. */
export interface Agreement<out I extends Ids = Ids> extends EntityBase {
  /** Tells agreements from other entities. */
  readonly type: 'agreement';
  /** Id of the agreement. */
  readonly id: I['agreement'];
  /** When it was made. */
  readonly date: Period;
}
