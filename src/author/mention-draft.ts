import { MentionSchema } from '../model/mention.schema.ts';
import { SlugSchema } from '../model/scalars.schema.ts';
import { exactly } from '../model/schema-of.ts';
import type { EntityId, Ids, Mention, MentionForm } from '../model/types.ts';
import { maybe } from './draft-fields.ts';
import type { Finder } from './finder.ts';
import { type Flat, type Selector, selecting } from './selector.ts';

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

/** Schema of {@link MentionDraft}. */
export const MentionDraftSchema = exactly<MentionDraft>()(
  selecting({ entity: SlugSchema, form: MentionSchema.shape.form, literal: maybe(SlugSchema) }),
);

/** Builds the mentions of a draft. */
export function buildMentions(drafts: readonly (MentionDraft | undefined)[] | undefined, finder: Finder): Mention[] {
  return finder.findAll(drafts ?? [], ['mentions'], (span, { entity, form, literal = null }) => ({
    ...span,
    entity,
    form,
    literal,
  }));
}
