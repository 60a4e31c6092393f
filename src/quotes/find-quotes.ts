import { assertArticle } from '../internal/assert-article.ts';
import { assertObject } from '../internal/assert-object.ts';
import { blocksById } from '../internal/blocks-by-id.ts';
import { caseless } from '../internal/caseless.ts';
import { derivedOf } from '../internal/derived-of.ts';
import { entitiesById } from '../internal/entities-by-id.ts';
import { foldText } from '../internal/fold-text.ts';
import { globalExpression } from '../internal/global-expression.ts';
import { known } from '../internal/known.ts';
import { mentionReach } from '../internal/mention-reach.ts';
import { mentionsByEntity } from '../internal/mentions-by-entity.ts';
import { misuse } from '../internal/misuse.ts';
import { quotesBySpeaker } from '../internal/quotes-by-speaker.ts';
import type { Article } from '../model/article.ts';
import type { Ids } from '../model/ids.ts';
import type { Quote } from '../model/quote.ts';
import type { QuoteFilter } from './quote-filter.ts';

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
