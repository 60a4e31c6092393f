import { misuse } from '../basics/errors.ts';
import { cached } from '../lookup/cache.ts';
import { namedMentions } from '../lookup/records-by-entity.ts';
import type { Article, EntityId, Ids, MentionForm } from '../model/types.ts';
import { caseless } from '../words/folding.ts';

/** One thing that a name means in an article, and how often. */
export interface NameReading<out I extends Ids = Ids> {
  /** The entity that is meant. */
  readonly entity: EntityId<I>;
  /** How it is named. */
  readonly form: MentionForm;
  /** How many mentions. */
  readonly count: number;
}

/**
 * Tells what a name means in an article, by its mentions of exactly these words, typography and case aside.
 *
 * @param article - The article.
 * @param name - The words.
 * @returns Entities with the form of mention, most frequent first, in a fresh list; empty for a name that is
 * not used.
 * @throws `TypeError` for a name that is no string.
 * @example
 * ```ts
 * import { article, resolveName } from 'kerry-moscow-visit';
 *
 * resolveName(article, 'Washington'); // => [{ entity: 'us-government', form: 'metonym', count: 3 }]
 * resolveName(article, 'Moscow').map(({ entity }) => entity); // => ['moscow', 'russian-government']
 * ```
 */
export function resolveName<I extends Ids>(article: Article<I>, name: string): NameReading<I>[];
export function resolveName(article: Article, name: string): NameReading[] {
  if (typeof name !== 'string') throw misuse('name', 'a string', name);
  const readings = new Map<string, { entity: string; form: NameReading['form']; count: number }>();
  for (const { entity, form } of cached(article, namedMentions).get(caseless(name)) ?? []) {
    const key = `${form} ${entity}`;
    const reading = readings.get(key);
    if (reading === undefined) readings.set(key, { entity, form, count: 1 });
    else reading.count++;
  }
  return [...readings.values()].sort((a, b) => b.count - a.count);
}
