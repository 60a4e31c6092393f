import { assertArticle, assertKeys, assertOneOf, recordById } from '../basics/errors.ts';
import { startingIn } from '../basics/span-order.ts';
import { cached } from '../lookup/cache.ts';
import { mentionsByEntity } from '../lookup/records-by-entity.ts';
import { blocksById, entitiesById } from '../lookup/records-by-id.ts';
import { mentionForms } from '../model/mention.ts';
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

const KEYS = ['entity', 'form', 'block'] as const satisfies readonly (keyof MentionFilter)[];

/**
 * Finds mentions by entity, form and block.
 *
 * @param article - The article.
 * @param filter - What is sought; several keys mean *and*, none means all.
 * @returns Mentions in reading order in a fresh list; empty when there are none.
 * @throws `RangeError` for an unknown entity, block or form, with the nearest ones; `TypeError` for an unknown key.
 * @example
 * ```ts
 * import { article, findMentions } from 'kerry-moscow-visit';
 *
 * findMentions(article, { entity: 'sergey-lavrov' }).map(({ exact }) => exact.replace(/\s/g, ' '));
 * // => ['Russian Foreign Minister', 'Sergey Lavrov']
 * findMentions(article, { form: 'metonym', block: 'p4' }).map(({ exact }) => exact); // => ['Washington']
 * ```
 */
export function findMentions<I extends Ids>(article: Article<I>, filter?: MentionFilter<I>): Mention<I>[];
export function findMentions(article: Article, filter: MentionFilter = {}): Mention[] {
  assertArticle(article);
  assertKeys('filter', filter, KEYS);
  const { entity, form, block } = filter;
  assertOneOf('filter.form', form, mentionForms);
  if (entity !== undefined) recordById(cached(article, entitiesById), 'filter.entity', 'an entity', entity);
  const place =
    block === undefined ? undefined : recordById(cached(article, blocksById), 'filter.block', 'a block', block);
  const mentions = entity === undefined ? article.mentions : (cached(article, mentionsByEntity).get(entity) ?? []);
  const found: Mention[] = [];
  for (const mention of place === undefined ? mentions : startingIn(mentions, place.start, place.end))
    if (form === undefined || mention.form === form) found.push(mention);
  return found;
}
