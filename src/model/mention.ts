import type { EntityId, Ids } from './ids.ts';
import type { Span } from './span.ts';

/**
 * The forms of mention.
 *
 * @example
 * ```ts
 * import { mentionForms } from 'kerry-moscow-visit';
 *
 * mentionForms.includes('pronoun'); // => true
 * ```
 */
export const mentionForms = /* @__PURE__ */ Object.freeze(['name', 'nominal', 'pronoun', 'modifier'] as const);

/**
 * How a mention names its entity: by its name, by a noun phrase, by a pronoun, or by a word that modifies another, such as
 * "Russian".
 */
export type MentionForm = (typeof mentionForms)[number];

/** One place where the text speaks of an entity. Mentions may nest and overlap. */
export interface Mention<out I extends Ids = Ids> extends Span {
  /** The entity that is meant. */
  readonly entity: EntityId<I>;
  /** How it is named. */
  readonly form: MentionForm;
  /** What the words literally name where that is another entity, as in a metonym of any form; otherwise `null`. */
  readonly literal: EntityId<I> | null;
}
