import * as z from 'zod';
import { type Article, type Topic, VERSION } from './article.ts';
import { BlockSchema, SentenceSchema } from './block.schema.ts';
import { EntitySchema } from './entity.schema.ts';
import { MentionSchema } from './mention.schema.ts';
import { QuoteSchema } from './quote.schema.ts';
import { RelationSchema } from './relation.schema.ts';
import { formed, IriSchema, LanguageSchema, SlugSchema } from './scalars.schema.ts';
import { MEDIA_TOPIC } from './scalars.ts';
import { schemaOf } from './schema-of.ts';
import { DatelineSchema, SourceSchema } from './source.schema.ts';
import { SpanSchema } from './span.schema.ts';
import { StatisticSchema } from './statistic.schema.ts';
import { TimeExpressionSchema } from './time-expression.schema.ts';

/**
 * Checks the shape of a {@link Topic}, whose page lists the fields. `ArticleSchema` checks the rules over several
 * fields and records.
 *
 * @example
 * ```ts
 * import { article } from 'kerry-moscow-visit';
 * import { TopicSchema } from 'kerry-moscow-visit/schema';
 *
 * const [topic] = article.topics;
 * TopicSchema.safeParse(topic).success; // => true
 * TopicSchema.safeParse({ ...topic, id: 'politics' }).success; // => false
 * ```
 */
export const TopicSchema = schemaOf<Topic>()({
  id: formed(MEDIA_TOPIC, 'the id of a Media Topic, such as "medtop:20000639"'),
  name: z.string().min(1),
  uri: IriSchema,
});

/**
 * Checks the shape of an {@link Article}, whose page lists the fields. `ArticleSchema` checks the rules over several
 * fields and records, too.
 *
 * @example
 * ```ts
 * import { article } from 'kerry-moscow-visit';
 * import { ArticleShapeSchema } from 'kerry-moscow-visit/schema';
 *
 * const { dateline: _, ...undated } = article;
 * ArticleShapeSchema.safeParse(article).success; // => true
 * ArticleShapeSchema.safeParse(undated).success; // => false
 * ```
 */
export const ArticleShapeSchema = schemaOf<Article>()({
  schemaVersion: z.literal(1),
  id: SlugSchema,
  version: formed(VERSION, 'a version, SemVer such as "1.0.0"'),
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
});
