import type { EntityId } from './entity-id.ts';
import type { Ids } from './ids.ts';
import type { MentionForm } from './mention-form.ts';
import type { Span } from './span.ts';

/** One place where the text speaks of an entity. Mentions may nest and overlap. */
export interface Mention<out I extends Ids = Ids> extends Span {
  /** The entity that is meant. */
  readonly entity: EntityId<I>;
  /** How it is named. */
  readonly form: MentionForm;
  /** For a metonym, the entity that the words literally name; otherwise `null`. */
  readonly literal: EntityId<I> | null;
}
