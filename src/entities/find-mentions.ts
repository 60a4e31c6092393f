import { assertObject } from '../internal/assert-object.ts';
import { blocksById } from '../internal/blocks-by-id.ts';
import { derivedOf } from '../internal/derived-of.ts';
import { entitiesById } from '../internal/entities-by-id.ts';
import { known } from '../internal/known.ts';
import { mentionsByEntity } from '../internal/mentions-by-entity.ts';
import { startingIn } from '../internal/starting-in.ts';
import type { Article } from '../model/article.ts';
import type { Ids } from '../model/ids.ts';
import type { Mention } from '../model/mention.ts';
import type { MentionFilter } from './mention-filter.ts';

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
