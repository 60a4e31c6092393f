import { expect, test } from 'vitest';
import * as author from '../../src/author.ts';
import * as index from '../../src/index.ts';
import * as schema from '../../src/schema.ts';

/** The names that an entry gives at run time, sorted. */
const names = (entry: object): string[] => Object.keys(entry).sort();

test('the entry "."', () => {
  expect(names(index)).toEqual([
    'annotationsAt',
    'annotationsIn',
    'article',
    'blockAt',
    'blockIds',
    'coMentions',
    'countMentions',
    'countQuotes',
    'entityIds',
    'findEntities',
    'findMentions',
    'findQuotes',
    'findStatistics',
    'formatStatistic',
    'getBlock',
    'getEntity',
    'getQuote',
    'getSeries',
    'getStatistic',
    'locate',
    'measureText',
    'quoteIds',
    'quoteText',
    'reanchor',
    'relationsOf',
    'resolveName',
    'searchText',
    'selectorFor',
    'statisticIds',
    'timeline',
  ]);
});

test('the entry "./schema"', () => {
  expect(names(schema)).toEqual([
    'AgreementSchema',
    'ArticleSchema',
    'BlockSchema',
    'CueSchema',
    'DatelineSchema',
    'EntityBaseSchema',
    'EntitySchema',
    'EntityTermSchema',
    'EventSchema',
    'GroupSchema',
    'IriSchema',
    'MentionSchema',
    'OffsetSchema',
    'OrganizationSchema',
    'PassageSchema',
    'PeriodSchema',
    'PersonSchema',
    'PlaceSchema',
    'PositionSchema',
    'QuoteSchema',
    'RelationSchema',
    'SentenceSchema',
    'SlugSchema',
    'SourceSchema',
    'SpanSchema',
    'StatementSchema',
    'StatisticSchema',
    'TermSchema',
    'TimeExpressionSchema',
    'TopicSchema',
    'ValueTermSchema',
    'parseArticle',
    'safeParseArticle',
  ]);
});

test('the entry "./author"', () => {
  expect(names(author)).toEqual(['defineArticle']);
});
