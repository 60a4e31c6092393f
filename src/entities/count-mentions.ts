import { groupBy } from '../basics/grouping.ts';
import type { Article, EntityId, Ids, Mention, MentionForm } from '../model/types.ts';
import { caseless } from '../words/folding.ts';
import { type MentionFilter, matchingMentions, soughtEntities } from './mention-filter.ts';

/** How often an entity is mentioned, in which forms and by which words. */
export interface MentionCount<out I extends Ids = Ids> {
  /** The entity. */
  readonly entity: EntityId<I>;
  /** All its mentions that are sought. */
  readonly total: number;
  /** Mentions of each form. */
  readonly byForm: Readonly<Record<MentionForm, number>>;
  /** Mentions that are metonyms, of any form. */
  readonly metonymic: number;
  /** The words, most frequent first; words that differ in typography and case alone count together. */
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
 * Counts the mentions of every entity: all of them, or those that a filter means.
 *
 * @category Entities
 * @param article - The article.
 * @param filter - Which mentions are counted; several keys mean *and*, a list means *any of*, no key means all.
 * @returns One record an entity, or one for each that the filter names, most mentioned first, then in the order of the
 * article; those never mentioned come last with 0. The list and its records are fresh.
 * @throws `RangeError` and `TypeError` for what the filter does not know, as `findMentions` does.
 * @example
 * ```ts
 * import { article, countMentions } from 'kerry-moscow-visit';
 *
 * const [kerry] = countMentions(article, { entity: 'john-kerry', form: 'name' });
 * kerry?.names.map(({ exact }) => exact.replace(/\s/g, ' ')); // => ['John Kerry']
 * countMentions(article, { metonymic: true })[0]?.entity; // => 'us-government'
 * ```
 */
export function countMentions<I extends Ids>(article: Article<I>, filter?: MentionFilter<I>): MentionCount<I>[];
export function countMentions(article: Article, filter: MentionFilter = {}): MentionCount[] {
  const sought = soughtEntities(article, filter);
  const byEntity = groupBy(matchingMentions(article, filter), ({ entity }) => [entity]);
  const counts: MentionCount[] = [];
  for (const { id } of article.entities)
    if (sought === undefined || sought.has(id)) counts.push(countOf(id, byEntity.get(id) ?? []));
  return counts.sort((a, b) => b.total - a.total);
}

/** Counts the mentions of one entity. */
function countOf(entity: string, mentions: readonly Mention[]): MentionCount {
  const byForm = { name: 0, nominal: 0, pronoun: 0, modifier: 0 };
  let metonymic = 0;
  const names = new Map<string, { exact: string; count: number }>();
  for (const { exact, form, literal } of mentions) {
    byForm[form]++;
    if (literal !== null) metonymic++;
    const folded = caseless(exact);
    const name = names.get(folded);
    if (name === undefined) names.set(folded, { exact, count: 1 });
    else name.count++;
  }
  return {
    entity,
    total: mentions.length,
    byForm,
    metonymic,
    names: [...names.values()].sort((a, b) => b.count - a.count),
  };
}
