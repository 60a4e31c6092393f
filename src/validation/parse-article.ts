import type { Article } from '../model/types.ts';
import { safeParseArticle } from './safe-parse-article.ts';
import { zodError } from './zod-error.ts';

/**
 * Validates unknown data as an article, or throws: the way to check your own JSON, once it is parsed. The result is
 * frozen.
 *
 * `schemaVersion` decides first: data of another version gets that one issue. Otherwise every issue comes at
 * once. The input is neither changed nor kept.
 *
 * @param input - Anything.
 * @returns The article, deep-frozen, with plain string ids.
 * @throws `ZodError` whose `issues` say where, what was expected and what was received.
 * @example
 * ```ts
 * import { article } from 'kerry-moscow-visit';
 * import { parseArticle } from 'kerry-moscow-visit/schema';
 *
 * const copy = parseArticle(JSON.parse(JSON.stringify(article)));
 * copy.quotes.length === article.quotes.length; // => true
 * ```
 */
export function parseArticle(input: unknown): Article {
  const result = safeParseArticle(input);
  if (!result.success) throw zodError(result.error.issues, parseArticle);
  return result.data;
}
