import * as z from 'zod';
import type { Article } from './article.ts';
import { BlockSchema } from './block.schema.ts';
import { checkArticle } from './checks/check-article.ts';
import { DatelineSchema } from './dateline.schema.ts';
import { EntitySchema } from './entity.schema.ts';
import { LanguageSchema } from './language.schema.ts';
import { MentionSchema } from './mention.schema.ts';
import { QuoteSchema } from './quote.schema.ts';
import { RelationSchema } from './relation.schema.ts';
import { schemaOf } from './schema-of.ts';
import { SentenceSchema } from './sentence.schema.ts';
import { SlugSchema } from './slug.schema.ts';
import { SourceSchema } from './source.schema.ts';
import { SpanSchema } from './span.schema.ts';
import { StatisticSchema } from './statistic.schema.ts';
import { TimeExpressionSchema } from './time-expression.schema.ts';
import { TopicSchema } from './topic.schema.ts';

/**
 * Schema of {@link Article}: the shape, then every rule over several fields. A failed rule is a `custom`
 * issue whose `params` hold `code`, `expected` and `received`.
 */
export const ArticleSchema = schemaOf<Article>()({
  schemaVersion: z.literal(1),
  id: SlugSchema,
  version: z.string().regex(/^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/),
  language: LanguageSchema,
  offsetUnit: z.literal('utf-16'),
  text: z.string().min(1),
  source: SourceSchema,
  dateline: DatelineSchema.nullable(),
  topics: z.array(TopicSchema),
  blocks: z.array(BlockSchema),
  sentences: z.array(SentenceSchema),
  entities: z.array(EntitySchema),
  mentions: z.array(MentionSchema),
  quotes: z.array(QuoteSchema),
  scareQuotes: z.array(SpanSchema),
  times: z.array(TimeExpressionSchema),
  statistics: z.array(StatisticSchema),
  relations: z.array(RelationSchema),
}).check(checkArticle);
