import { describe, expectTypeOf, test } from 'vitest';
import * as z from 'zod';
import {
  type Article,
  article,
  blockIds,
  type Entity,
  type EntityId,
  entityIds,
  findEntities,
  findMentions,
  findQuotes,
  findStatistics,
  getBlock,
  getEntity,
  getQuote,
  getSeries,
  getStatistic,
  type Ids,
  type IdsOf,
  type KerryMoscowVisitIds,
  measureText,
  type Person,
  type Place,
  quoteIds,
  quoteText,
  relationsOf,
  statisticIds,
} from '../../src/index.ts';

type My = KerryMoscowVisitIds;

describe('ids are literal and complete', () => {
  test('of entities', () => {
    expectTypeOf<'john-kerry' | 'sergey-lavrov'>().toExtend<My['person']>();
    expectTypeOf<'john-kerry'>().not.toExtend<My['agreement']>();
    expectTypeOf<Parameters<typeof relationsOf<My>>[1]>().toEqualTypeOf<EntityId<My>>();
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
    relationsOf(article, 'kerry');
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
    if (speaker) expectTypeOf(getEntity(article, speaker)).toEqualTypeOf<Entity<My>>();
    if (quote.within) getQuote(article, quote.within);
    if (quote.restates) quoteText(article, quote.restates);
    findMentions(article, { entity: mention.entity });
    if (mention.literal) relationsOf(article, mention.literal);
    findQuotes(article, { about: entity.id });
    if (statistic.series) getSeries(article, statistic.series);
    getStatistic(article, statistic.id);
    for (const { quote: said } of statistic.stated) if (said) getQuote(article, said);
    getBlock(article, sentence.block);
    measureText(article, { block: block.id });
    if ('entity' in relation.subject) relationsOf(article, relation.subject.entity);
    if (article.source.publisher)
      expectTypeOf(getEntity(article, article.source.publisher).type).toEqualTypeOf<'organization'>();
    if (article.dateline?.place) expectTypeOf(getEntity(article, article.dateline.place)).toEqualTypeOf<Place<My>>();
    for (const { inputs } of getSeries(article, 'russia-us-trade')) for (const id of inputs) getStatistic(article, id);
  });
});
