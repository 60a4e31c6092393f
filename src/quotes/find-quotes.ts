import { assertArticle, assertObject, known, misuse } from '../basics/arguments.ts';
import { derivedOf } from '../lookup/cache.ts';
import { mentionReach, mentionsByEntity, quotesBySpeaker } from '../lookup/records-by-entity.ts';
import { blocksById, entitiesById } from '../lookup/records-by-id.ts';
import type { Article, EntityId, Ids, Quote, QuoteKind } from '../model/types.ts';
import { globalExpression } from '../words/expressions.ts';
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

const NONE: readonly Quote[] = /* @__PURE__ */ Object.freeze([]);

/** Makes the test whether a passage has some words. */
function wordsTest(text: string | RegExp): (words: string) => boolean {
  if (text instanceof RegExp) {
    const expression = globalExpression(text);
    return (words) => [...foldText(words, false).text.matchAll(expression)].some(([match]) => match !== '');
  }
  if (typeof text !== 'string') throw misuse('filter.text', 'a string or a regular expression', text);
  const sought = caseless(text);
  return (words) => sought !== '' && caseless(words).includes(sought);
}

/**
 * Finds quotes by who speaks, what they are about, their kind, block, words and nesting.
 *
 * @param article - The article.
 * @param filter - What is sought; several keys mean *and*, none means all.
 * @returns Quotes in reading order; empty when there are none. The list may be kept for the next call, and is then
 * frozen: copy it before you change it.
 * @throws `RangeError` for an unknown entity or block, with the nearest ids; `TypeError` for a `text` that is
 * neither string nor regular expression.
 * @example
 * ```ts
 * import { article, findQuotes } from 'kerry-moscow-visit';
 *
 * findQuotes(article, { about: 'syria' }).map(({ id }) => id); // => ['collaboration-on-syria']
 * findQuotes(article, { speaker: 'russian-government', nested: true }).length; // => 3
 * ```
 */
export function findQuotes<I extends Ids>(article: Article<I>, filter?: QuoteFilter<I>): readonly Quote<I>[];
export function findQuotes(article: Article, filter: QuoteFilter = {}): readonly Quote[] {
  assertArticle(article);
  assertObject('filter', filter);
  const { speaker, about, kind, block, text, nested } = filter;
  let { quotes } = article;
  if (speaker !== undefined) {
    const some = derivedOf(article, quotesBySpeaker).get(speaker);
    if (some === undefined) known(derivedOf(article, entitiesById), 'filter.speaker', 'an entity', speaker);
    quotes = some ?? NONE;
  }
  if (about !== undefined) known(derivedOf(article, entitiesById), 'filter.about', 'an entity', about);
  const place =
    block === undefined ? undefined : known(derivedOf(article, blocksById), 'filter.block', 'a block', block);
  const isAbout = about === undefined ? undefined : mentionReach(derivedOf(article, mentionsByEntity).get(about) ?? []);
  const hasWords = text === undefined ? undefined : wordsTest(text);
  if (about === undefined && kind === undefined && block === undefined && text === undefined && nested === undefined)
    return quotes;
  const found: Quote[] = [];
  for (const quote of quotes) {
    if (kind !== undefined && quote.kind !== kind) continue;
    if (nested !== undefined && (quote.within !== null) !== nested) continue;
    if (isAbout !== undefined && !quote.content.some(({ start, end }) => isAbout(start, end))) continue;
    if (
      place !== undefined &&
      ![quote.content, quote.cues, quote.sources].some((spans) =>
        spans.some(({ start, end }) => start < place.end && end > place.start),
      )
    )
      continue;
    if (hasWords !== undefined && !quote.content.some(({ exact }) => hasWords(exact))) continue;
    found.push(quote);
  }
  return found;
}
