import { recordById } from '../basics/errors.ts';
import { type Test, valuesOf } from '../basics/filtering.ts';
import type { Article, Statement } from '../model/types.ts';
import { cached } from './cache.ts';
import { quoteIdsFrom } from './quote-structure.ts';
import { entitiesById } from './records-by-id.ts';

/**
 * Reads a key of a filter that says who states something, as the test of a statement: a speaker of the quote that holds
 * it, or of a quote that one is within; `null` for the article itself. `undefined` where the key is left out.
 */
export function statedByTest(
  article: Article,
  argument: string,
  given: string | null | readonly (string | null)[] | undefined,
): Test<Statement> | undefined {
  const speakers = valuesOf(argument, given, (where, id) => {
    if (id !== null) recordById(cached(article, entitiesById), where, 'an entity', id);
  });
  if (speakers === undefined) return undefined;
  const ids = quoteIdsFrom(article.quotes, speakers);
  return ({ quote }) => (quote === null ? speakers.has(null) : ids.has(quote));
}
