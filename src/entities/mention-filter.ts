import { assertArticle, assertBoolean, assertKeys, recordById } from '../basics/errors.ts';
import { idOf, oneOf, onlyOf, passing, type Test, valuesOf } from '../basics/filtering.ts';
import { coverTest } from '../basics/reach.ts';
import { joinOverlapping, startingIn } from '../basics/span-order.ts';
import { blockPlaces } from '../lookup/block-places.ts';
import { cached } from '../lookup/cache.ts';
import { quoteStretches } from '../lookup/quote-structure.ts';
import { mentionsByEntity } from '../lookup/records-by-entity.ts';
import { entitiesById, quotesById } from '../lookup/records-by-id.ts';
import { mentionForms } from '../model/mention.ts';
import type { Article, BlockKind, EntityId, Ids, Mention, MentionForm, TextRange } from '../model/types.ts';
import { wordsTest } from '../words/words-test.ts';

/** Which mentions are sought; several keys mean *and*, a list means *any of*, no key means all. */
export interface MentionFilter<out I extends Ids = Ids> {
  /** The entity that is meant. */
  readonly entity?: EntityId<I> | readonly EntityId<I>[] | undefined;
  /** How it is named. */
  readonly form?: MentionForm | readonly MentionForm[] | undefined;
  /** `true` for metonyms, whose words literally name another entity, `false` for others; left out, both. */
  readonly metonymic?: boolean | undefined;
  /** A block, or a kind of block, that holds the mention; a word that is both an id and a kind means both. */
  readonly block?: I['block'] | BlockKind | readonly (I['block'] | BlockKind)[] | undefined;
  /** A quote in whose content the mention lies; that of quotes within it counts, for it is its own too. */
  readonly quote?: I['quote'] | readonly I['quote'][] | undefined;
  /** Words in the mention, typography and case aside, or a regular expression; empty words and empty matches are in none. */
  readonly text?: string | RegExp | undefined;
}

const KEYS = [
  'entity',
  'form',
  'metonymic',
  'block',
  'quote',
  'text',
] as const satisfies readonly (keyof MentionFilter)[];

/** Finds the mentions that a filter means, in reading order, in a fresh list; refuses what the filter does not know. */
export function matchingMentions(article: Article, filter: MentionFilter): Mention[] {
  const entities = soughtEntities(article, filter);
  const entity = onlyOf(entities);
  const mentions = entity === undefined ? article.mentions : (cached(article, mentionsByEntity).get(entity) ?? []);
  const tests: Test<Mention>[] = [];
  if (entities !== undefined && entity === undefined) tests.push(({ entity }) => entities.has(entity));
  const forms = valuesOf('filter.form', filter.form, oneOf(mentionForms));
  if (forms !== undefined) tests.push(({ form }) => forms.has(form));
  const { metonymic } = filter;
  assertBoolean('filter.metonymic', metonymic);
  if (metonymic !== undefined) tests.push(({ literal }) => (literal !== null) === metonymic);
  const stretches = contentOf(article, filter.quote);
  if (stretches !== undefined) tests.push(coverTest(stretches));
  if (filter.text !== undefined) {
    const hasWords = wordsTest('filter.text', filter.text);
    tests.push(({ exact }) => hasWords(exact));
  }
  const places = blockPlaces(article, 'filter.block', filter.block) ?? (stretches && joinOverlapping(stretches));
  if (places === undefined) return passing(mentions, tests);
  const found: Mention[] = [];
  for (const { start, end } of places)
    for (const mention of passing(startingIn(mentions, start, end), tests)) found.push(mention);
  return found;
}

/** Gives the entities that a filter names; `undefined` where it names none. Refuses unknown ones, and unknown keys. */
export function soughtEntities(article: Article, filter: MentionFilter): ReadonlySet<string> | undefined {
  assertArticle(article);
  assertKeys('filter', filter, KEYS);
  return valuesOf('filter.entity', filter.entity, idOf(cached(article, entitiesById), 'an entity'));
}

/** Gives the stretches of the content of the quotes that a filter names; `undefined` where it names none. */
function contentOf(article: Article, given: MentionFilter['quote']): readonly TextRange[] | undefined {
  if (given === undefined) return undefined;
  const byId = cached(article, quotesById);
  const stretches: TextRange[] = [];
  valuesOf('filter.quote', given, (where, id) => {
    const quote = recordById(byId, where, 'a quote', id);
    for (const stretch of quoteStretches(article.text, quote, false)) stretches.push(stretch);
  });
  return stretches;
}
