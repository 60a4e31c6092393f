import type * as z from 'zod';
import type { Article } from './article.ts';

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
