import type { EntityId } from '../model/entity-id.ts';
import type { Ids } from '../model/ids.ts';
import type { MentionForm } from '../model/mention-form.ts';
import type { Flat } from './flat.ts';
import type { Selector } from './selector.ts';

/** A mention: its words, and what they mean. */
export type MentionDraft<I extends Ids = Ids> = Flat<
  Selector<I> & {
    /** The entity that is meant. */
    readonly entity: EntityId<I>;
    /** How it is named. */
    readonly form: MentionForm;
    /** For a metonym, what the words literally name. */
    readonly literal?: EntityId<I> | null | undefined;
  }
>;
