import { cached } from '../lookup/cache.ts';
import { mentionsByEntity } from '../lookup/records-by-entity.ts';
import type { Article, EntityId, Ids, MentionForm } from '../model/types.ts';
import { foldText } from '../words/folding.ts';

/** How often an entity is mentioned, in which forms and by which words. */
export interface MentionCount<out I extends Ids = Ids> {
  /** The entity. */
  readonly entity: EntityId<I>;
  /** All mentions. */
  readonly total: number;
  /** Mentions of each form. */
  readonly byForm: Readonly<Record<MentionForm, number>>;
  /** The words, most frequent first; words that differ in typography alone count together. */
  readonly names: readonly NameCount[];
}

/** Words that name an entity, and how often. */
export interface NameCount {
  /** The words, as they first stand in the text. */
  readonly exact: string;
  /** How many mentions. */
  readonly count: number;
}

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
  const byEntity = cached(article, mentionsByEntity);
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
