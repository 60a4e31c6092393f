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
export const mentionForms = /* @__PURE__ */ Object.freeze([
  'name',
  'nominal',
  'pronoun',
  'adjective',
  'metonym',
] as const);

/** How a mention names its entity. */
export type MentionForm = (typeof mentionForms)[number];

/** One place where the text speaks of an entity. Mentions may nest and overlap. */
export interface Mention<out I extends Ids = Ids> extends Span {
  /** The entity that is meant. */
  readonly entity: EntityId<I>;
  /** How it is named. */
  readonly form: MentionForm;
  /** For a metonym, the entity that the words literally name; otherwise `null`. */
  readonly literal: EntityId<I> | null;
}
