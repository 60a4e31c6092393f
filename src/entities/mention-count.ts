import type { EntityId } from '../model/entity-id.ts';
import type { Ids } from '../model/ids.ts';
import type { MentionForm } from '../model/mention-form.ts';
import type { NameCount } from './name-count.ts';

/** How often an entity is mentioned, in which forms and by which words. */
export interface MentionCount<out I extends Ids = Ids> {
  /** The entity. */
  readonly entity: EntityId<I>;
  /** All mentions. */
  readonly total: number;
  /** Mentions of each form. */
  readonly byForm: { readonly [K in MentionForm]: number };
  /** The words, most frequent first; words that differ in typography alone count together. */
  readonly names: readonly NameCount[];
}
