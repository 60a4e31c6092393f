/**
 * Zod schemas of every part of an article, and functions that read articles from unknown data.
 *
 * @module kerry-moscow-visit/schema
 */
export { AgreementSchema } from './model/agreement.schema.ts';
export { ArticleShapeSchema, TopicSchema } from './model/article.schema.ts';
export { BlockSchema, SentenceSchema } from './model/block.schema.ts';
export { EntitySchema } from './model/entity.schema.ts';
export { EntityBaseSchema } from './model/entity-base.schema.ts';
export { EventSchema } from './model/event.schema.ts';
export { GroupSchema } from './model/group.schema.ts';
export { MentionSchema } from './model/mention.schema.ts';
export { OrganizationSchema } from './model/organization.schema.ts';
export { PeriodSchema } from './model/period.schema.ts';
export { PersonSchema, PositionSchema } from './model/person.schema.ts';
export { PlaceSchema } from './model/place.schema.ts';
export { CueSchema, PassageSchema, QuoteSchema } from './model/quote.schema.ts';
export {
  EntityTermSchema,
  RelationSchema,
  RelationStatementSchema,
  TermSchema,
  ValueTermSchema,
} from './model/relation.schema.ts';
export { IriSchema, OffsetSchema, SlugSchema } from './model/scalars.schema.ts';
export type { ObjectSchema } from './model/schema-of.ts';
export { DatelineSchema, SourceSchema } from './model/source.schema.ts';
export { SpanSchema } from './model/span.schema.ts';
export { StatementSchema } from './model/statement.schema.ts';
export { StatisticSchema } from './model/statistic.schema.ts';
export { ThingSchema } from './model/thing.schema.ts';
export { TimeExpressionSchema } from './model/time-expression.schema.ts';
export type * from './model/types.ts';
export { ArticleSchema, type RuledArticleSchema } from './validation/article-schema.ts';
export type { IssueCode } from './validation/issue.ts';
export { parseArticle } from './validation/parse-article.ts';
export { type ParseResult, safeParseArticle } from './validation/safe-parse-article.ts';
