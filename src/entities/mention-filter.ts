import type { EntityId } from '../model/entity-id.ts';
import type { Ids } from '../model/ids.ts';
import type { MentionForm } from '../model/mention-form.ts';

/** Which mentions are sought; several keys mean *and*, none means all. */
export interface MentionFilter<out I extends Ids = Ids> {
  /** The entity that is meant. */
  readonly entity?: EntityId<I> | undefined;
  /** How it is named. */
  readonly form?: MentionForm | undefined;
  /** The block that holds the mention. */
  readonly block?: I['block'] | undefined;
}
