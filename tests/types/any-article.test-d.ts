import { describe, expectTypeOf, test } from 'vitest';
import {
  type Article,
  annotationsAt,
  annotationsIn,
  article,
  attributionChain,
  type Block,
  blockAt,
  type ChangeBetween,
  changeBetween,
  coMentions,
  countMentions,
  countQuotes,
  type Entity,
  findEntities,
  findMentions,
  findQuotes,
  findRelations,
  findStatistics,
  formatStatistic,
  getBlock,
  getEntity,
  getQuote,
  getRelation,
  getSeries,
  getStatistic,
  getTime,
  type Ids,
  type KerryMoscowVisitIds,
  type Mention,
  measureText,
  type Person,
  plainText,
  type Quote,
  type QuotedPassage,
  quotedPassages,
  quoteText,
  type Relation,
  resolveName,
  type Segment,
  type Sentence,
  type SeriesPoint,
  type Span,
  type Statistic,
  searchText,
  segments,
  sentenceAt,
  type TimeExpression,
  type TimelineEntry,
  timeline,
} from '../../src/index.ts';
import { type ParseResult, parseArticle, safeParseArticle } from '../../src/schema.ts';

type My = KerryMoscowVisitIds;

describe('articles are covariant in their ids', () => {
  test('the bundled one and its records are assignable to the plain ones', () => {
    expectTypeOf(article).toEqualTypeOf<Article<My>>();
    expectTypeOf<Article<My>>().toExtend<Article>();
    expectTypeOf<Person<My>>().toExtend<Person>();
    expectTypeOf<Quote<My>>().toExtend<Quote>();
    expectTypeOf<Segment<My>>().toExtend<Segment>();
    expectTypeOf<Segment<My, 'quotes'>>().toExtend<Segment<My>>();
    expectTypeOf<TimelineEntry<My>>().toExtend<TimelineEntry>();
    expectTypeOf<SeriesPoint<My>>().toExtend<SeriesPoint>();
    expectTypeOf<Article>().not.toExtend<Article<My>>();
    expectTypeOf<Quote>().not.toExtend<Quote<My>>();
  });

  test('copies keep the ids', () => {
    expectTypeOf(getEntity(structuredClone(article), 'john-kerry')).toEqualTypeOf<Person<My>>();
    expectTypeOf(getEntity({ ...article, version: '2.0.0' }, 'john-kerry')).toEqualTypeOf<Person<My>>();
    interface Extended extends Article<My> {
      readonly note: string;
    }
    const extended: Extended = { ...article, note: '' };
    expectTypeOf(findQuotes(extended, { speaker: 'russia' })).toEqualTypeOf<Quote<My>[]>();
    // @ts-expect-error
    findQuotes(extended, { speaker: 'x' });
  });
});

describe('a parsed article', () => {
  const parsed = parseArticle(JSON.parse(''));
  const id: string = '';

  test('has plain string ids', () => {
    expectTypeOf(parsed).toEqualTypeOf<Article>();
    expectTypeOf(parsed).toEqualTypeOf<Article<Ids>>();
    expectTypeOf(safeParseArticle(null)).toEqualTypeOf<ParseResult>();
    const result = safeParseArticle(null);
    if (result.success) expectTypeOf(result.data).toEqualTypeOf<Article>();
    else expectTypeOf(result.error.issues).toBeArray();
  });

  test('goes into every helper', () => {
    expectTypeOf(getBlock(parsed, id)).toEqualTypeOf<Block>();
    expectTypeOf(blockAt(parsed, 0)).toEqualTypeOf<Block | null>();
    expectTypeOf(searchText(parsed, /x/)).toEqualTypeOf<Span[]>();
    expectTypeOf(measureText(parsed, { block: id }).words).toBeNumber();
    expectTypeOf(annotationsAt(parsed, 0)).toEqualTypeOf(annotationsIn(parsed, { start: 0, end: 1 }));
    expectTypeOf(getQuote(parsed, id)).toEqualTypeOf<Quote>();
    expectTypeOf(findQuotes(parsed, { speaker: id, about: id, block: id, text: id, nested: true })).toEqualTypeOf<
      Quote[]
    >();
    expectTypeOf(quoteText(parsed, id)).toBeString();
    expectTypeOf(countQuotes(parsed).bySpeaker[id]).toEqualTypeOf<number | undefined>();
    expectTypeOf(getEntity(parsed, id)).toEqualTypeOf<Entity>();
    expectTypeOf(findEntities(parsed, { block: id })).toEqualTypeOf<Entity[]>();
    expectTypeOf(findEntities(parsed, { type: 'person' })).toEqualTypeOf<Person[]>();
    expectTypeOf(findMentions(parsed, { entity: id })).toEqualTypeOf<Mention[]>();
    expectTypeOf(resolveName(parsed, id)[0]?.entity).toEqualTypeOf<string | undefined>();
    expectTypeOf(countMentions(parsed)[0]?.entity).toEqualTypeOf<string | undefined>();
    expectTypeOf(coMentions(parsed, 'block')[0]?.entities).toEqualTypeOf<readonly [string, string] | undefined>();
    expectTypeOf(findRelations(parsed, { entity: id, statedBy: null })).toEqualTypeOf<Relation[]>();
    expectTypeOf(getRelation(parsed, id)).toEqualTypeOf<Relation>();
    expectTypeOf(quotedPassages(parsed, { speaker: [id, null] })).toEqualTypeOf<QuotedPassage[]>();
    expectTypeOf(attributionChain(parsed, id)).toEqualTypeOf<Quote[]>();
    expectTypeOf(getStatistic(parsed, id)).toEqualTypeOf<Statistic>();
    expectTypeOf(findStatistics(parsed, { series: id, statedBy: id, period: id })).toEqualTypeOf<Statistic[]>();
    expectTypeOf(formatStatistic(getStatistic(parsed, id), 'en')).toBeString();
    expectTypeOf(findStatistics(parsed, { series: [id], statedBy: [id, null], period: [id] })).toEqualTypeOf<
      Statistic[]
    >();
    expectTypeOf(getSeries(parsed, id)).toEqualTypeOf<SeriesPoint[]>();
    expectTypeOf(changeBetween(parsed, id, id, id)).toEqualTypeOf<ChangeBetween>();
    expectTypeOf(timeline(parsed)[0]?.items[0]?.layer).toEqualTypeOf<
      'dateline' | 'entities' | 'relations' | 'statistics' | 'times' | 'quotes' | 'source' | undefined
    >();
    expectTypeOf(getTime(parsed, id)).toEqualTypeOf<TimeExpression>();
    expectTypeOf(sentenceAt(parsed, 0)).toEqualTypeOf<Sentence | null>();
    expectTypeOf(segments(parsed)).toEqualTypeOf<Segment[]>();
    expectTypeOf(plainText(id)).toBeString();
  });
});

describe('arguments', () => {
  test('filters take undefined, and nothing unknown', () => {
    const maybe = undefined as 'p1' | undefined;
    findQuotes(article, { block: maybe, text: undefined });
    measureText(article, { block: maybe });
    measureText(article, { kind: ['headline', 'paragraph'] });
    measureText(article, { range: getBlock(article, 'p1') });
    annotationsAt(article, 0, { layers: undefined });
    // @ts-expect-error
    measureText(article, { kind: 'paragraf' });
    // @ts-expect-error
    annotationsAt(article, 0, { layers: 'quots' });
    // @ts-expect-error
    segments(article, { layer: 'quotes' });
    // @ts-expect-error
    measureText(article, { blok: 'p1' });
    // @ts-expect-error
    searchText(article, 5);
    // @ts-expect-error
    coMentions(article, 'paragraph');
    // @ts-expect-error
    annotationsIn(article, { start: 0 });
    // @ts-expect-error
    getBlock(null, 'p1');
    // @ts-expect-error
    getBlock({ text: '' }, 'p1');
    annotationsIn(article, getBlock(article, 'p1'));
    formatStatistic(getStatistic(article, 'trade-2014'));
  });
});
