import type { Article, Ids, Mention } from '../model/types.ts';
import { type MentionFilter, matchingMentions } from './mention-filter.ts';

/**
 * Finds mentions by entity, form, block, quote, words and metonymy.
 *
 * @category Entities
 * @param article - The article.
 * @param filter - What is sought; several keys mean *and*, a list means *any of*, no key means all.
 * @returns Mentions in reading order in a fresh list; empty when there are none.
 * @throws `RangeError` for an unknown entity, block, quote or form, with the nearest ones; `TypeError` for an unknown
 * key, and for a `text` that is neither string nor regular expression.
 * @example
 * ```ts
 * import { article, findMentions } from 'kerry-moscow-visit';
 *
 * findMentions(article, { entity: 'sergey-lavrov', form: 'name' }).map(({ exact }) => exact.replace(/\s/g, ' '));
 * // => ['Sergey Lavrov']
 * findMentions(article, { metonymic: true, block: 'p4' }).map(({ exact }) => exact); // => ['Washington']
 * ```
 */
export function findMentions<I extends Ids>(article: Article<I>, filter?: MentionFilter<I>): Mention<I>[];
export function findMentions(article: Article, filter: MentionFilter = {}): Mention[] {
  return matchingMentions(article, filter);
}
