import { misuse } from '../basics/errors.ts';
import { cached } from '../lookup/cache.ts';
import { entitiesById } from '../lookup/records-by-id.ts';
import type { Article, EntityId, Ids, Span } from '../model/types.ts';

/** Two entities that are mentioned together, and where. */
export interface CoMention<out I extends Ids = Ids> {
  /** The two, in the order of the article's entities. */
  readonly entities: readonly [EntityId<I>, EntityId<I>];
  /** How many sentences or blocks mention both. */
  readonly count: number;
  /** The sentences or blocks, in reading order. */
  readonly places: readonly Span[];
}

/**
 * Finds pairs of entities that are mentioned together, in a sentence or in a block. What a metonym literally
 * names does not count.
 *
 * @param article - The article.
 * @param unit - `sentence` or `block`.
 * @returns Pairs, most frequent first, then by first place and the order of the entities, in a fresh list. A
 * place that mentions n entities has n × (n − 1) / 2 pairs.
 * @throws `TypeError` for another unit.
 * @example
 * ```ts
 * import { article, coMentions } from 'kerry-moscow-visit';
 *
 * const together = coMentions(article, 'sentence');
 * together.find(({ entities: [a, b] }) => a === 'john-kerry' && b === 'moscow')?.count; // => 3
 * ```
 */
export function coMentions<I extends Ids>(article: Article<I>, unit: 'sentence' | 'block'): CoMention<I>[];
export function coMentions(article: Article, unit: 'sentence' | 'block'): CoMention[] {
  if (unit !== 'sentence' && unit !== 'block') throw misuse('unit', '"sentence" or "block"', unit);
  const ranks = new Map([...cached(article, entitiesById).keys()].map((id, rank) => [id, rank]));
  const pairs = new Map<string, { entities: readonly [string, string]; count: number; places: Span[] }>();
  const { mentions } = article;
  let next = 0;
  for (const place of unit === 'sentence' ? article.sentences : article.blocks) {
    const here = new Set<string>();
    for (let mention = mentions[next]; mention !== undefined && mention.start < place.end; mention = mentions[++next])
      here.add(mention.entity);
    const entities = [...here].sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
    entities.forEach((a, i) => {
      for (const b of entities.slice(i + 1)) {
        const key = `${a} ${b}`;
        const pair = pairs.get(key);
        if (pair === undefined) pairs.set(key, { entities: [a, b], count: 1, places: [place] });
        else {
          pair.count++;
          pair.places.push(place);
        }
      }
    });
  }
  return [...pairs.values()].sort((a, b) => b.count - a.count);
}
