import { derivedOf } from '../internal/derived-of.ts';
import { foldText } from '../internal/fold-text.ts';
import { mentionsByEntity } from '../internal/mentions-by-entity.ts';
import type { Article } from '../model/article.ts';
import type { Ids } from '../model/ids.ts';
import type { MentionCount } from './mention-count.ts';

/**
 * Counts the mentions of every entity.
 *
 * @param article - The article.
 * @returns One record an entity, most mentioned first, then by first mention; those never mentioned come last
 * with 0. The list and its records are fresh.
 * @example
 * ```ts
 * import { article, countMentions } from 'kerry-moscow-visit';
 *
 * const [most] = countMentions(article);
 * most?.entity; // => 'russia'
 * countMentions(article).find(({ entity }) => entity === 'sergey-lavrov')?.total; // => 2
 * ```
 */
export function countMentions<I extends Ids>(article: Article<I>): MentionCount<I>[];
export function countMentions(article: Article): MentionCount[] {
  const byEntity = derivedOf(article, mentionsByEntity);
  return article.entities
    .map(({ id }): MentionCount => {
      const mentions = byEntity.get(id) ?? [];
      const byForm = { name: 0, nominal: 0, pronoun: 0, adjective: 0, metonym: 0 };
      const names = new Map<string, { exact: string; count: number }>();
      for (const { exact, form } of mentions) {
        byForm[form]++;
        const folded = foldText(exact, false).text;
        const name = names.get(folded);
        if (name === undefined) names.set(folded, { exact, count: 1 });
        else name.count++;
      }
      const sorted = [...names.values()].sort((a, b) => b.count - a.count);
      return { entity: id, total: mentions.length, byForm, names: sorted };
    })
    .sort((a, b) => b.total - a.total);
}
