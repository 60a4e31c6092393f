import { describe, expectTypeOf, test } from 'vitest';
import * as z from 'zod';
import {
  type Article,
  article,
  attributionChain,
  blockIds,
  changeBetween,
  type Entity,
  type EntityId,
  entityIds,
  findEntities,
  findMentions,
  findQuotes,
  findRelations,
  findStatistics,
  getBlock,
  getEntity,
  getQuote,
  getRelation,
  getSeries,
  getStatistic,
  type Ids,
  type IdsOf,
  type KerryMoscowVisitIds,
  measureText,
  type Person,
  type Place,
  quotedPassages,
  quoteIds,
  quoteText,
  type RelationFilter,
  statisticIds,
  type Thing,
} from '../../src/index.ts';

type My = KerryMoscowVisitIds;

describe('ids are literal and complete', () => {
  test('of entities', () => {
    expectTypeOf<'john-kerry' | 'sergey-lavrov'>().toExtend<My['person']>();
    expectTypeOf<'john-kerry'>().not.toExtend<My['agreement']>();
    expectTypeOf<NonNullable<RelationFilter<My>['subject']>>().toEqualTypeOf<EntityId<My> | readonly EntityId<My>[]>();
    expectTypeOf<EntityId<My>>().toEqualTypeOf<
      My['person'] | My['organization'] | My['place'] | My['agreement'] | My['event'] | My['group']
    >();
    expectTypeOf<EntityId<My>>().not.toEqualTypeOf<string>();
    expectTypeOf<(typeof entityIds)[number]>().toEqualTypeOf<EntityId<My>>();
    expectTypeOf<EntityId>().toEqualTypeOf<string>();
  });

  test('of blocks, quotes, statistics and series', () => {
    expectTypeOf<Parameters<typeof getBlock<My>>[1]>().toEqualTypeOf<
      | 'kicker'
      | 'headline'
      | 'standfirst'
      | 'image-alt'
      | 'caption'
      | 'credit'
      | 'dateline'
      | `p${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`
    >();
    expectTypeOf<Parameters<typeof getQuote<My>>[1]>().toEqualTypeOf<My['quote']>();
    expectTypeOf<'hunt-for-citizens'>().toExtend<My['quote']>();
    expectTypeOf<string>().not.toExtend<My['quote']>();
    expectTypeOf<Parameters<typeof getStatistic<My>>[1]>().toEqualTypeOf<My['statistic']>();
    expectTypeOf<'trade-2014'>().toExtend<My['statistic']>();
    expectTypeOf<string>().not.toExtend<My['statistic']>();
    expectTypeOf<Parameters<typeof getSeries<My>>[1]>().toEqualTypeOf<'russia-us-trade'>();
    expectTypeOf<Parameters<typeof changeBetween<My>>[1]>().toEqualTypeOf<'russia-us-trade'>();
    expectTypeOf<Parameters<typeof quoteText<My>>[1]>().toEqualTypeOf<My['quote']>();
    expectTypeOf<(typeof blockIds)[number]>().toEqualTypeOf<My['block']>();
    expectTypeOf<(typeof quoteIds)[number]>().toEqualTypeOf<My['quote']>();
    expectTypeOf<(typeof statisticIds)[number]>().toEqualTypeOf<My['statistic']>();
  });

  test('z.enum infers them', () => {
    expectTypeOf(z.enum(entityIds).parse('')).toEqualTypeOf<EntityId<My>>();
    expectTypeOf(z.enum(blockIds).parse('')).toEqualTypeOf<My['block']>();
    expectTypeOf(z.enum(quoteIds).parse('')).toEqualTypeOf<My['quote']>();
    expectTypeOf(z.enum(statisticIds).parse('')).toEqualTypeOf<My['statistic']>();
  });

  test('IdsOf gives them back', () => {
    expectTypeOf<IdsOf<typeof article>>().toEqualTypeOf<My>();
    expectTypeOf<IdsOf<Article>>().toEqualTypeOf<Ids>();
    interface Short extends IdsOf<typeof article> {}
    expectTypeOf<Short['series']>().toEqualTypeOf<'russia-us-trade'>();
    const again: Article<Short> = article;
    expectTypeOf(getEntity(again, 'john-kerry')).toExtend<Person>();
  });
});

describe('wrong ids are refused', () => {
  test('unknown ones', () => {
    // @ts-expect-error
    getEntity(article, 'joan-kerry');
    // @ts-expect-error
    getBlock(article, 'p10');
    // @ts-expect-error
    getQuote(article, 'hunt');
    // @ts-expect-error
    quoteText(article, 'hunt');
    // @ts-expect-error
    getStatistic(article, 'trade');
    // @ts-expect-error
    getSeries(article, 'trade');
    // @ts-expect-error
    findRelations(article, { entity: 'kerry' });
    // @ts-expect-error
    getRelation(article, 'kerry');
    // @ts-expect-error
    attributionChain(article, 'hunt');
    // @ts-expect-error
    changeBetween(article, 'trade', '2013', '2014');
    // @ts-expect-error
    measureText(article, { block: 'p10' });
  });

  test('ids of another kind', () => {
    // @ts-expect-error
    getEntity(article, 'hunt-for-citizens');
    // @ts-expect-error
    getQuote(article, 'john-kerry');
    // @ts-expect-error
    getBlock(article, 'trade-2014');
    // @ts-expect-error
    getSeries(article, 'trade-2014');
    // @ts-expect-error
    findQuotes(article, { speaker: 'p1' });
    // @ts-expect-error
    findMentions(article, { entity: 'headline' });
    // @ts-expect-error
    findStatistics(article, { statedBy: 'trade-2014' });
    // @ts-expect-error
    findRelations(article, { subject: 'headline' });
    // @ts-expect-error
    findEntities(article, { country: 'john-kerry' });
    // @ts-expect-error
    findMentions(article, { quote: 'p1' });
  });

  test('in lists', () => {
    findQuotes(article, { speaker: ['russia', null], block: ['p1', 'byline'], kind: ['direct'] });
    findMentions(article, { entity: entityIds, form: ['name', 'modifier'], block: blockIds, quote: quoteIds });
    findRelations(article, { entity: ['russia'], predicate: ['visits', 'anything'], statedBy: ['russia', null] });
    // @ts-expect-error
    findQuotes(article, { speaker: ['russia', 'kerry'] });
    // @ts-expect-error
    findQuotes(article, { about: ['russia', null] });
    // @ts-expect-error
    findQuotes(article, { block: ['p1', 'lead'] });
    // @ts-expect-error
    quotedPassages(article, { kind: ['direct', 'reported'] });
    // @ts-expect-error
    findMentions(article, { entity: ['russia', 'kerry'] });
    // @ts-expect-error
    findEntities(article, { type: ['person', 'animal'] });
    // @ts-expect-error
    findRelations(article, { statedBy: ['p1'] });
    // @ts-expect-error
    findRelations(article, { modality: ['asserted'] });
  });

  test('in filters', () => {
    // @ts-expect-error
    findQuotes(article, { speaker: 'kerry' });
    // @ts-expect-error
    findQuotes(article, { about: 'kerry' });
    // @ts-expect-error
    findQuotes(article, { block: 'lead' });
    // @ts-expect-error
    findQuotes(article, { kind: 'reported' });
    // @ts-expect-error
    findQuotes(article, { speeker: 'john-kerry' });
    // @ts-expect-error
    findEntities(article, { type: 'animal' });
    // @ts-expect-error
    findEntities(article, { block: 'lead' });
    // @ts-expect-error
    findMentions(article, { form: 'verb' });
    // @ts-expect-error
    findStatistics(article, { series: 'trade' });
    // @ts-expect-error
    findStatistics(article, { type: 'sum' });
    // @ts-expect-error
    findStatistics(article, { type: ['change', 'sum'] });
    // @ts-expect-error
    findStatistics(article, { statedBy: [null, 'kerry'] });
    // @ts-expect-error
    findStatistics(article, { series: null });
  });

  test('a bare string', () => {
    const id: string = 'john-kerry';
    // @ts-expect-error
    getEntity(article, id);
    // @ts-expect-error
    getQuote(article, id);
    // @ts-expect-error
    getBlock(article, id);
    // @ts-expect-error
    getStatistic(article, id);
    // @ts-expect-error
    getSeries(article, id);
    // @ts-expect-error
    findQuotes(article, { speaker: id });
    // @ts-expect-error
    findMentions(article, { entity: id });
    const any: Article = article;
    expectTypeOf(getEntity(any, id)).toEqualTypeOf<Entity>();
  });
});

describe('ids from the data go back into helpers', () => {
  test('of every kind', () => {
    const [quote] = article.quotes;
    const [mention] = article.mentions;
    const [entity] = article.entities;
    const [statistic] = article.statistics;
    const [sentence] = article.sentences;
    const [relation] = article.relations;
    const [block] = article.blocks;
    if (!quote || !mention || !entity || !statistic || !sentence || !relation || !block) return;
    const [speaker] = quote.speakers;
    // The article has no things.
    if (speaker) expectTypeOf(getEntity(article, speaker)).toEqualTypeOf<Exclude<Entity<My>, Thing>>();
    if (quote.within) getQuote(article, quote.within);
    if (quote.restates) quoteText(article, quote.restates);
    findMentions(article, { entity: mention.entity });
    if (mention.literal) findRelations(article, { entity: mention.literal });
    findQuotes(article, { about: entity.id });
    if (statistic.series) getSeries(article, statistic.series);
    getStatistic(article, statistic.id);
    for (const { quote: said } of statistic.stated) if (said) getQuote(article, said);
    getBlock(article, sentence.block);
    measureText(article, { block: block.id });
    if ('entity' in relation.subject) findRelations(article, { subject: relation.subject.entity });
    getRelation(article, relation.id);
    for (const { quote: said } of relation.stated) attributionChain(article, said);
    for (const passage of quotedPassages(article)) getQuote(article, passage.quote.id);
    if (article.source.publisher)
      expectTypeOf(getEntity(article, article.source.publisher).type).toEqualTypeOf<'organization'>();
    if (article.dateline?.place) expectTypeOf(getEntity(article, article.dateline.place)).toEqualTypeOf<Place<My>>();
    for (const { inputs } of getSeries(article, 'russia-us-trade')) for (const id of inputs) getStatistic(article, id);
  });
});
