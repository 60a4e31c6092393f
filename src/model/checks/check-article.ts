import * as z from 'zod';
import type { Article } from '../article.ts';
import type { EntityType } from '../entity-type.ts';
import type { CheckContext } from './check-context.ts';
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
import type { Checkable } from './checkable.ts';
import { issueOf } from './issue-of.ts';
import { soundPart } from './sound-part.ts';

const RULES = [
  checkSource,
  checkDateline,
  checkSpans,
  checkIds,
  checkReferences,
  checkOrder,
  checkTiling,
  checkMentions,
  checkPassages,
  checkNesting,
  checkStatements,
  checkStatistics,
  checkPeriods,
];

function contextOf(article: Checkable, issues: z.core.$ZodRawIssue[]): CheckContext {
  const entities = new Map<string, EntityType>();
  const quotes = new Map<string, number>();
  const blocks = new Map<string, number>();
  for (const entity of article.entities) if (entity !== undefined) entities.set(entity.id, entity.type);
  article.quotes.forEach((quote, i) => {
    if (quote !== undefined && !quotes.has(quote.id)) quotes.set(quote.id, i);
  });
  article.blocks.forEach((block, i) => {
    if (block !== undefined && !blocks.has(block.id)) blocks.set(block.id, i);
  });
  return {
    article,
    entities,
    quotes,
    blocks,
    complete: {
      blocks: !article.blocks.includes(undefined),
      sentences: !article.sentences.includes(undefined),
      entities: !article.entities.includes(undefined),
      quotes: !article.quotes.includes(undefined),
    },
    report: (...fault) => {
      issues.push(issueOf(...fault));
    },
  };
}

/** Runs every rule over several fields on an article, one whose shape failed in part too. */
export const checkArticle: z.core.$ZodCheck<Article> = /* @__PURE__ */ z.check<Article>(({ value, issues }) => {
  const article = issues.length === 0 ? value : soundPart(value, issues);
  if (article === null) return;
  const context = contextOf(article, issues);
  for (const rule of RULES) rule(context);
});
// Zod skips a check once the shape has failed, unless the check says when it runs.
checkArticle._zod.def.when = () => true;
