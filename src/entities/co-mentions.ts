import { misuse } from '../basics/errors.ts';
import { cached } from '../lookup/cache.ts';
import { entitiesById } from '../lookup/records-by-id.ts';
import type { Article, EntityId, Ids, Span } from '../model/types.ts';
import { type MentionFilter, matchingMentions, soughtEntities } from './mention-filter.ts';

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
 * Finds pairs of entities that are mentioned together: in a sentence or in a block. What a metonym literally
 * names does not count.
 *
 * @category Entities
 * @param article - The article.
 * @param unit - `sentence` or `block`.
 * @param filter - Which mentions count, of both entities of a pair; several keys mean *and*, a list means *any of*. Its
 * `entity` keeps the pairs of which one is an entity that it names: with whom is this one mentioned?
 * @returns Pairs, most frequent first, then by first place and the order of the entities, in a fresh list. A
 * place that mentions n entities has n × (n − 1) / 2 pairs.
 * @throws `TypeError` for another unit; `RangeError` and `TypeError` for what the filter does not know, as `findMentions`
 * does.
 * @example
 * ```ts
 * import { article, coMentions } from 'kerry-moscow-visit';
 *
 * const together = coMentions(article, 'sentence', { entity: 'john-kerry', block: 'p1' });
 * together.some(({ entities }) => entities.includes('moscow')); // => true
 * together.every(({ entities }) => entities.includes('john-kerry')); // => true
 * ```
 */
export function coMentions<I extends Ids>(
  article: Article<I>,
  unit: 'sentence' | 'block',
  filter?: MentionFilter<I>,
): CoMention<I>[];
export function coMentions(article: Article, unit: 'sentence' | 'block', filter: MentionFilter = {}): CoMention[] {
  if (unit !== 'sentence' && unit !== 'block') throw misuse('unit', '"sentence" or "block"', unit);
  const sought = soughtEntities(article, filter);
  const mentions = matchingMentions(article, { ...filter, entity: undefined });
  const ranks = new Map([...cached(article, entitiesById).keys()].map((id, rank) => [id, rank]));
  const pairs = new Map<string, { entities: readonly [string, string]; count: number; places: Span[] }>();
  let next = 0;
  for (const place of unit === 'sentence' ? article.sentences : article.blocks) {
    const here = new Set<string>();
    for (let mention = mentions[next]; mention !== undefined && mention.start < place.end; mention = mentions[++next])
      here.add(mention.entity);
    const entities = [...here].sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
    for (const [a, b] of pairsOf(entities, sought)) {
      const key = `${a} ${b}`;
      const pair = pairs.get(key);
      if (pair === undefined) pairs.set(key, { entities: [a, b], count: 1, places: [place] });
      else {
        pair.count++;
        pair.places.push(place);
      }
    }
  }
  return [...pairs.values()].sort((a, b) => b.count - a.count);
}

/** Pairs each entity with those after it; where some are sought, one of the two is one of them. */
function pairsOf(entities: readonly string[], sought: ReadonlySet<string> | undefined): [string, string][] {
  const pairs: [string, string][] = [];
  let partners = sought === undefined ? entities : entities.filter((id) => sought.has(id));
  entities.forEach((a, i) => {
    if (partners[0] === a) partners = partners.slice(1);
    for (const b of sought?.has(a) ? entities.slice(i + 1) : partners) pairs.push([a, b]);
  });
  return pairs;
}
