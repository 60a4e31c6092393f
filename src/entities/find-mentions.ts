import { assertObject, known } from '../basics/arguments.ts';
import { startingIn } from '../basics/span-order.ts';
import { derivedOf } from '../lookup/cache.ts';
import { mentionsByEntity } from '../lookup/records-by-entity.ts';
import { blocksById, entitiesById } from '../lookup/records-by-id.ts';
import type { Article, EntityId, Ids, Mention, MentionForm } from '../model/types.ts';

/** Which mentions are sought; several keys mean *and*, none means all. */
export interface MentionFilter<out I extends Ids = Ids> {
  /** The entity that is meant. */
  readonly entity?: EntityId<I> | undefined;
  /** How it is named. */
  readonly form?: MentionForm | undefined;
  /** The block that holds the mention. */
  readonly block?: I['block'] | undefined;
}

const NONE: readonly Mention[] = /* @__PURE__ */ Object.freeze([]);

/**
 * Finds mentions by entity, form and block.
 *
 * @param article - The article.
 * @param filter - What is sought; several keys mean *and*, none means all.
 * @returns Mentions in reading order; empty when there are none. The list may be kept for the next call,
 * and is then frozen: copy it before you change it.
 * @throws `RangeError` for an unknown entity or block, with the nearest ids.
 * @example
 * ```ts
 * import { article, findMentions } from 'kerry-moscow-visit';
 *
 * findMentions(article, { entity: 'sergey-lavrov' }).map(({ exact }) => exact.replace(/\s/g, ' '));
 * // => ['Russian Foreign Minister', 'Sergey Lavrov']
 * findMentions(article, { form: 'metonym' }).length; // => 5
 * ```
 */
export function findMentions<I extends Ids>(article: Article<I>, filter?: MentionFilter<I>): readonly Mention<I>[];
export function findMentions(article: Article, filter: MentionFilter = {}): readonly Mention[] {
  assertObject('filter', filter);
  const { entity, form, block } = filter;
  const byEntity = derivedOf(article, mentionsByEntity);
  let mentions = article.mentions;
  if (entity !== undefined) {
    const some = byEntity.get(entity);
    if (some === undefined) known(derivedOf(article, entitiesById), 'filter.entity', 'an entity', entity);
    mentions = some ?? NONE;
  }
  if (block !== undefined) {
    const { start, end } = known(derivedOf(article, blocksById), 'filter.block', 'a block', block);
    mentions = startingIn(mentions, start, end);
  }
  if (form === undefined) return mentions;
  const found: Mention[] = [];
  for (const mention of mentions) if (mention.form === form) found.push(mention);
  return found;
}
