/**
 * The article with its annotation, and functions that answer questions about it and any article of its shape.
 *
 * @module index
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
export { type EntityFilter, findEntities } from './entities/find-entities.ts';
export { findMentions, type MentionFilter } from './entities/find-mentions.ts';
export { getEntity } from './entities/get-entity.ts';
export { relationsOf } from './entities/relations-of.ts';
export { type NameReading, resolveName } from './entities/resolve-name.ts';
export { blockKinds } from './model/block.ts';
export { entityTypes } from './model/entity.ts';
export { type Annotation, type AnnotationRef, type Layer, layers } from './model/layers.ts';
export { mentionForms } from './model/mention.ts';
export { periodBases } from './model/period.ts';
export { attitudes, quoteKinds } from './model/quote.ts';
export { modalities } from './model/relation.ts';
export { directions, statisticTypes } from './model/statistic.ts';
export { dateParts } from './model/time-expression.ts';
export type * from './model/types.ts';
export { countQuotes, type QuoteCounts } from './quotes/count-quotes.ts';
export { findQuotes, type QuoteFilter } from './quotes/find-quotes.ts';
export { getQuote } from './quotes/get-quote.ts';
export { quoteText } from './quotes/quote-text.ts';
export { findStatistics, type StatisticFilter } from './statistics/find-statistics.ts';
export { formatStatistic } from './statistics/format-statistic.ts';
export { getSeries, type SeriesPoint } from './statistics/get-series.ts';
export { getStatistic } from './statistics/get-statistic.ts';
export { annotationsAt } from './text/annotations-at.ts';
export { annotationsIn } from './text/annotations-in.ts';
export { blockAt } from './text/block-at.ts';
export { getBlock } from './text/get-block.ts';
export { measureText, type TextMeasures } from './text/measure-text.ts';
export { searchText } from './text/search-text.ts';
export { type Dated, type TimelineEntry, timeline } from './time/timeline.ts';
