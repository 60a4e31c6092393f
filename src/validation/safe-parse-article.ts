import * as z from 'zod';
import { deepFreeze } from '../basics/freezing.ts';
import type { Article } from '../model/types.ts';
import { ArticleSchema } from './article-schema.ts';
import { outdatedIssue } from './outdated.ts';
import { telling } from './told-issues.ts';
import { unreadablePlaces } from './unreadable-places.ts';

/** What `safeParseArticle` gives: an article, or the issues that keep the data from being one. */
export type ParseResult =
  | {
      /** The data is an article. */
      readonly success: true;
      /** The article, deep-frozen. */
      readonly data: Article;
      /** Absent. */
      readonly error?: undefined;
    }
  | {
      /** The data is no article. */
      readonly success: false;
      /** Absent. */
      readonly data?: undefined;
      /** All issues; those of a rule over several fields have `params` with `code`, `expected` and `received`. */
      readonly error: z.ZodError;
    };

const VersionSchema = /* @__PURE__ */ z
  .object({ schemaVersion: ArticleSchema.shape.schemaVersion })
  .check(/* @__PURE__ */ telling('article'));

/**
 * Validates unknown data as an article, without throwing: the way to check your own JSON and to tell all that is wrong.
 *
 * @param input - Anything: `null`, lists, circles, objects whose getters throw.
 * @returns `{ success: true, data }` with the article, deep-frozen, or `{ success: false, error }` with a
 * `ZodError`; each issue of a rule over several fields has `params` with `code`, `expected` and `received`.
 * @example
 * ```ts
 * import { safeParseArticle } from 'kerry-moscow-visit/schema';
 *
 * const result = safeParseArticle({ schemaVersion: 2 });
 * result.success; // => false
 * result.error?.issues.map((issue) => issue.path.join('.')); // => ['schemaVersion']
 * ```
 */
export function safeParseArticle(input: unknown): ParseResult {
  try {
    const version = VersionSchema.safeParse(input);
    if (!version.success) return { success: false, error: new z.ZodError(version.error.issues) };
    const outdated = outdatedIssue(input);
    if (outdated !== null) return { success: false, error: new z.ZodError([outdated]) };
    const result = ArticleSchema.safeParse(input);
    if (!result.success) return { success: false, error: new z.ZodError(result.error.issues) };
    return { success: true, data: deepFreeze(result.data) };
  } catch (thrown) {
    const places = unreadablePlaces(input);
    // What can be read when it is read again was not at fault.
    if (places.length === 0) throw thrown;
    return { success: false, error: new z.ZodError(places) };
  }
}
