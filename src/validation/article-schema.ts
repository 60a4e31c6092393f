import * as z from 'zod';
import { ArticleShapeSchema } from '../model/article.schema.ts';
import type { ObjectSchema } from '../model/schema-of.ts';
import type { Article } from '../model/types.ts';
import { checkBlankLines } from './check-blank-lines.ts';
import { checkCharacters } from './check-characters.ts';
import { checkContext } from './check-context.ts';
import { checkDateline } from './check-dateline.ts';
import { checkIds } from './check-ids.ts';
import { checkMentions } from './check-mentions.ts';
import { checkNesting } from './check-nesting.ts';
import { checkOrder } from './check-order.ts';
import { checkPassages } from './check-passages.ts';
import { checkPeriods } from './check-periods.ts';
import { checkReferences } from './check-references.ts';
import { checkSource } from './check-source.ts';
import { checkSpans } from './check-spans.ts';
import { checkStatements } from './check-statements.ts';
import { checkStatistics } from './check-statistics.ts';
import { checkTiling } from './check-tiling.ts';
import { issueOf } from './issue.ts';
import { tellShape } from './told-issues.ts';
import { type Missing, NOTHING_MISSING, validPart } from './valid-part.ts';

const RULES = [
  checkCharacters,
  checkSource,
  checkDateline,
  checkSpans,
  checkIds,
  checkReferences,
  checkOrder,
  checkTiling,
  checkBlankLines,
  checkMentions,
  checkPassages,
  checkNesting,
  checkStatements,
  checkStatistics,
  checkPeriods,
];

/** Makes the check that words issues of shape and runs every rule over several fields, on what kept its shape. */
export function checkRules(missing: Missing): z.core.$ZodCheck<Article> {
  const check = z.check<Article>(({ value, issues }) => {
    tellShape(issues, 'article');
    const part = validPart(value, issues, missing);
    if (part === null) return;
    const context = checkContext(part.article, part.missing, (...failure) => {
      issues.push(issueOf(...failure));
    });
    for (const rule of RULES) rule(context);
  });
  // Zod skips a check once the shape has failed, unless the check says when it runs.
  check._zod.def.when = () => true;
  return check;
}

/**
 * A schema of articles with rules over several fields. It has a `shape`, but neither `pick` nor `omit` nor `partial`, for
 * zod refuses them of a schema with rules: take them from `ArticleShapeSchema`.
 */
export interface RuledArticleSchema extends z.ZodType<Article, Article> {
  /** The schemas of the fields. */
  readonly shape: ObjectSchema<Article>['shape'];
}

/**
 * Checks a whole {@link Article}: the shape, then every rule over several fields. A failed rule is a `custom`
 * issue whose `params` hold `code`, `expected` and `received`.
 *
 * @example
 * ```ts
 * import { article } from 'kerry-moscow-visit';
 * import { ArticleSchema } from 'kerry-moscow-visit/schema';
 *
 * const mentions = [...article.mentions].reverse();
 * ArticleSchema.safeParse(article).success; // => true
 * ArticleSchema.safeParse({ ...article, mentions }).success; // => false
 * ```
 */
export const ArticleSchema: RuledArticleSchema = ArticleShapeSchema.check(/* @__PURE__ */ checkRules(NOTHING_MISSING));
