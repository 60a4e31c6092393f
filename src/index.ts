/**
 * The article with its annotation, and functions that answer questions about it and any article of its shape.
 *
 * @module kerry-moscow-visit
 */
export { article } from './article/derived/article.ts';
export {
  blockIds,
  entityIds,
  type KerryMoscowVisitIds,
  quoteIds,
  relationIds,
  seriesIds,
  statisticIds,
  timeIds,
} from './article/derived/ids.ts';
export { type CoMention, coMentions } from './entities/co-mentions.ts';
export { countMentions, type MentionCount, type NameCount } from './entities/count-mentions.ts';
export type { EntityFilter } from './entities/entity-filter.ts';
export { findEntities } from './entities/find-entities.ts';
export { findMentions } from './entities/find-mentions.ts';
export { findRelations } from './entities/find-relations.ts';
export { getEntity } from './entities/get-entity.ts';
export { getRelation } from './entities/get-relation.ts';
export type { MentionFilter } from './entities/mention-filter.ts';
export type { RelationFilter } from './entities/relation-filter.ts';
export { type NameReading, resolveName } from './entities/resolve-name.ts';
export { blockKinds } from './model/block.ts';
export { entityTypes } from './model/entity.ts';
export { type Annotation, type AnnotationRef, type Layer, layers, type SpanRole, spanRoles } from './model/layers.ts';
export { mentionForms } from './model/mention.ts';
export { modalities } from './model/modality.ts';
export { periodBases } from './model/period.ts';
export { attitudes, quoteKinds } from './model/quote.ts';
export { directions, statisticTypes } from './model/statistic.ts';
export { dateParts, timeKinds } from './model/time-expression.ts';
export type * from './model/types.ts';
export { attributionChain } from './quotes/attribution-chain.ts';
export { countQuotes, type QuoteCounts } from './quotes/count-quotes.ts';
export { findQuotes } from './quotes/find-quotes.ts';
export { getQuote } from './quotes/get-quote.ts';
export type { QuoteFilter } from './quotes/quote-filter.ts';
export { type QuoteTextOptions, quoteText } from './quotes/quote-text.ts';
export { type QuotedPassage, quotedPassages } from './quotes/quoted-passages.ts';
export { type ChangeBetween, changeBetween } from './statistics/change-between.ts';
export { findStatistics, type StatisticFilter } from './statistics/find-statistics.ts';
export { formatStatistic } from './statistics/format-statistic.ts';
export { getSeries, type SeriesPoint } from './statistics/get-series.ts';
export { getStatistic } from './statistics/get-statistic.ts';
export { annotationsAt } from './text/annotations-at.ts';
export { annotationsIn } from './text/annotations-in.ts';
export { blockAt } from './text/block-at.ts';
export { getBlock } from './text/get-block.ts';
export { measureText, type TextMeasures } from './text/measure-text.ts';
export { plainText } from './text/plain-text.ts';
export { searchText } from './text/search-text.ts';
export { type Segment, segments } from './text/segments.ts';
export { sentenceAt } from './text/sentence-at.ts';
export { getTime } from './time/get-time.ts';
export { type Dated, type TimelineEntry, type TimelineItem, timeline } from './time/timeline.ts';
export type { BoundedValue } from './values/estimate.ts';
