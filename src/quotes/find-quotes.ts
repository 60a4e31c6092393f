import { assertArticle, assertBoolean, assertKeys, assertOneOf, misuse, recordById } from '../basics/errors.ts';
import { cached } from '../lookup/cache.ts';
import { mentionReach, mentionsByEntity, quotesBySpeaker } from '../lookup/records-by-entity.ts';
import { blocksById, entitiesById } from '../lookup/records-by-id.ts';
import { visitSpans } from '../model/layers.ts';
import { quoteKinds } from '../model/quote.ts';
import type { Article, EntityId, Ids, Quote, QuoteKind, TextRange } from '../model/types.ts';
import { globalExpression, isExpression } from '../words/expressions.ts';
import { caseless, foldText } from '../words/folding.ts';

/** Which quotes are sought; several keys mean *and*, none means all. */
export interface QuoteFilter<out I extends Ids = Ids> {
  /** Somebody who speaks. */
  readonly speaker?: EntityId<I> | undefined;
  /** An entity with a mention in the content; what a metonym literally names does not count. */
  readonly about?: EntityId<I> | undefined;
  /** Direct, indirect or mixed. */
  readonly kind?: QuoteKind | undefined;
  /** The block that a passage, cue or source stands in. */
  readonly block?: I['block'] | undefined;
  /** Words in a passage, typography and case aside, or a regular expression; empty words and empty matches are in none. */
  readonly text?: string | RegExp | undefined;
  /** `true` for quotes within another, `false` for those that are not; left out, both. */
  readonly nested?: boolean | undefined;
}

const KEYS = ['speaker', 'about', 'kind', 'block', 'text', 'nested'] as const satisfies readonly (keyof QuoteFilter)[];

/**
 * Finds quotes by who speaks, what they are about, their kind, block, words and nesting.
 *
 * @param article - The article.
 * @param filter - What is sought; several keys mean *and*, none means all.
 * @returns Quotes in reading order in a fresh list; empty when there are none.
 * @throws `RangeError` for an unknown entity, block or kind, with the nearest ones; `TypeError` for an unknown key, and
 * for a `text` that is neither string nor regular expression.
 * @example
 * ```ts
 * import { article, findQuotes } from 'kerry-moscow-visit';
 *
 * findQuotes(article, { about: 'syria' }).map(({ id }) => id); // => ['collaboration-on-syria']
 * findQuotes(article, { speaker: 'us-companies', nested: true }).map(({ id }) => id); // => ['companies-want-to-stay']
 * ```
 */
export function findQuotes<I extends Ids>(article: Article<I>, filter?: QuoteFilter<I>): Quote<I>[];
export function findQuotes(article: Article, filter: QuoteFilter = {}): Quote[] {
  assertArticle(article);
  assertKeys('filter', filter, KEYS);
  const { speaker, about, kind, block, text, nested } = filter;
  assertOneOf('filter.kind', kind, quoteKinds);
  assertBoolean('filter.nested', nested);
  for (const [key, id] of [
    ['speaker', speaker],
    ['about', about],
  ] as const)
    if (id !== undefined) recordById(cached(article, entitiesById), `filter.${key}`, 'an entity', id);
  const place =
    block === undefined ? undefined : recordById(cached(article, blocksById), 'filter.block', 'a block', block);
  const isAbout = about === undefined ? undefined : mentionReach(cached(article, mentionsByEntity).get(about) ?? []);
  const hasWords = text === undefined ? undefined : wordsTest(text);
  const found: Quote[] = [];
  for (const quote of speaker === undefined ? article.quotes : (cached(article, quotesBySpeaker).get(speaker) ?? [])) {
    if (kind !== undefined && quote.kind !== kind) continue;
    if (nested !== undefined && (quote.within !== null) !== nested) continue;
    if (isAbout !== undefined && !quote.content.some(({ start, end }) => isAbout(start, end))) continue;
    if (place !== undefined && !overlaps(quote, place)) continue;
    if (hasWords !== undefined && !quote.content.some(({ exact }) => hasWords(exact))) continue;
    found.push(quote);
  }
  return found;
}

/** Tells whether a span of any part of a quote overlaps a place. */
function overlaps(quote: Quote, place: TextRange): boolean {
  let found = false;
  visitSpans(quote, ({ start, end }) => {
    found ||= start < place.end && end > place.start;
  });
  return found;
}

/** Makes the test whether a passage has some words. */
function wordsTest(text: string | RegExp): (words: string) => boolean {
  if (isExpression(text)) {
    const expression = globalExpression(text);
    return (words) => [...foldText(words, false).text.matchAll(expression)].some(([match]) => match !== '');
  }
  if (typeof text !== 'string') throw misuse('filter.text', 'a string or a regular expression', text);
  const sought = caseless(text);
  return (words) => sought !== '' && caseless(words).includes(sought);
}
