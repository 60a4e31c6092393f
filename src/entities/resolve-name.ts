import { anyString } from '../basics/filtering.ts';
import { cached } from '../lookup/cache.ts';
import { entitiesByName, mentionsByWords } from '../lookup/names.ts';
import { mentionsByEntity } from '../lookup/records-by-entity.ts';
import type { Article, EntityId, Ids, Mention, MentionForm } from '../model/types.ts';
import { nameKey } from '../words/name-key.ts';

/** One thing that a name means in an article, and how often. */
export interface NameReading<out I extends Ids = Ids> {
  /** The entity that is meant. */
  readonly entity: EntityId<I>;
  /** The form of the mentions that are counted. */
  readonly form: MentionForm;
  /** What the words of these mentions literally name, where that is another entity; otherwise `null`. */
  readonly literal: EntityId<I> | null;
  /** How many mentions: those in these words and, where they are a name of the entity, those by any of its names. */
  readonly count: number;
}

/**
 * Tells which entity a name means, however people type it: typography, case, a leading article and a possessive
 * make no difference.
 *
 * The words mean an entity that a mention names by just these words, in whatever form: such mentions are counted. They
 * also mean an entity of which they are the name, one of the other names, or the family name: then all mentions of it in
 * the form `name` are counted, in whatever words, so that "Kerry" finds each "John Kerry". No mention counts twice.
 *
 * @category Entities
 * @param article - The article.
 * @param name - The words.
 * @returns Entities with the form and the literal sense of the mentions, most frequent first, in a fresh list; empty for
 * a name that no mention stands for.
 * @throws `TypeError` for a name that is no string.
 * @example
 * ```ts
 * import { article, resolveName } from 'kerry-moscow-visit';
 *
 * resolveName(article, 'Washington');
 * // => [{ entity: 'us-government', form: 'name', literal: 'washington', count: 3 }]
 * resolveName(article, 'the minister Lavrov'); // => []
 * resolveName(article, "Lavrov's").map(({ entity }) => entity); // => ['sergey-lavrov']
 * ```
 */
export function resolveName<I extends Ids>(article: Article<I>, name: string): NameReading<I>[];
export function resolveName(article: Article, name: string): NameReading[] {
  const byWords = cached(article, mentionsByWords);
  anyString('name', name);
  const key = nameKey(name);
  const mentions = new Set(byWords.get(key));
  for (const { id } of cached(article, entitiesByName).get(key) ?? [])
    for (const mention of cached(article, mentionsByEntity).get(id) ?? [])
      if (mention.form === 'name') mentions.add(mention);
  return readingsOf(mentions);
}

/** Counts some mentions by entity, form and literal sense, the most frequent first. */
function readingsOf(mentions: Iterable<Mention>): NameReading[] {
  const readings = new Map<string, { entity: string; form: MentionForm; literal: string | null; count: number }>();
  for (const { entity, form, literal } of mentions) {
    const key = `${form} ${entity} ${literal}`;
    const reading = readings.get(key);
    if (reading === undefined) readings.set(key, { entity, form, literal, count: 1 });
    else reading.count++;
  }
  return [...readings.values()].sort((a, b) => b.count - a.count);
}
