import type { EntityId } from '../model/entity-id.ts';
import type { Ids } from '../model/ids.ts';
import type { MentionForm } from '../model/mention-form.ts';

/** One thing that a name means in an article, and how often. */
export interface NameReading<out I extends Ids = Ids> {
  /** The entity that is meant. */
  readonly entity: EntityId<I>;
  /** How it is named. */
  readonly form: MentionForm;
  /** How many mentions. */
  readonly count: number;
}
