import { describe, expectTypeOf, test } from 'vitest';
import { type ArticleDraft, defineArticle, type IdsOf, type MentionDraft, type QuoteDraft } from '../../src/author.ts';
import { type Article, findQuotes, getEntity, getQuote, type Person, type Place } from '../../src/index.ts';

const base = {
  id: 'note',
  version: '1.0.0',
  language: 'en',
  text: 'Ada said: “Paris.”',
  blocks: { p1: { kind: 'paragraph', ends: 'Paris.”' } },
} as const;
const ada = { name: 'Ada', description: 'An engineer.' };
const paris = { name: 'Paris', description: 'A city.', kind: 'city' };

const mine = defineArticle({
  ...base,
  entities: { person: { ada }, place: { paris } },
  mentions: [{ exact: 'Ada', entity: 'ada', form: 'name' }],
  quotes: { capital: { attitude: 'assertion', speakers: ['ada'], content: [{ exact: 'Paris.', in: 'p1' }] } },
  series: ['sales'],
});
type Mine = IdsOf<typeof mine>;

describe('defineArticle', () => {
  test('infers the ids, and never where there are none', () => {
    expectTypeOf<Mine['person']>().toEqualTypeOf<'ada'>();
    expectTypeOf<Mine['place']>().toEqualTypeOf<'paris'>();
    expectTypeOf<Mine['block']>().toEqualTypeOf<'p1'>();
    expectTypeOf<Mine['quote']>().toEqualTypeOf<'capital'>();
    expectTypeOf<Mine['series']>().toEqualTypeOf<'sales'>();
    expectTypeOf<Mine['event']>().toBeNever();
    expectTypeOf<Mine['statistic']>().toBeNever();
    expectTypeOf(mine).toExtend<Article>();
  });

  test('helpers know them', () => {
    expectTypeOf(getEntity(mine, 'ada')).toEqualTypeOf<Person<Mine>>();
    expectTypeOf(getEntity(mine, 'paris')).toEqualTypeOf<Place<Mine>>();
    findQuotes(mine, { speaker: 'ada', block: 'p1' });
    // @ts-expect-error
    getEntity(mine, 'bo');
    // @ts-expect-error
    getQuote(mine, 'ada');
    interface MyIds extends IdsOf<typeof mine> {}
    const short: Article<MyIds> = mine;
    expectTypeOf(getEntity(short, 'ada')).toExtend<Person>();
  });

  test('refuses unknown ids', () => {
    const person = { ada };
    defineArticle({
      ...base,
      entities: { person },
      // @ts-expect-error
      quotes: { capital: { attitude: 'assertion', speakers: ['bo'] } },
    });
    defineArticle({
      ...base,
      entities: { person },
      // @ts-expect-error
      mentions: [{ exact: 'Ada', entity: 'bo', form: 'name' }],
    });
    defineArticle({
      ...base,
      entities: { person },
      // @ts-expect-error
      mentions: [{ exact: 'Ada', in: 'p2', entity: 'ada', form: 'name' }],
    });
    defineArticle({
      ...base,
      // @ts-expect-error
      quotes: { capital: { attitude: 'assertion', within: 'other' } },
    });
    defineArticle({
      ...base,
      // A person is no place.
      // @ts-expect-error
      entities: { person, place: { paris: { ...paris, country: 'ada' } } },
    });
    defineArticle({
      ...base,
      series: ['sales'],
      // @ts-expect-error
      statistics: { one: { type: 'count', label: '', unit: 'visit', series: 'costs', stated: [] } },
    });
  });

  test('refuses unknown keys, missing fields and wrong values', () => {
    defineArticle({
      ...base,
      entities: { person: { ada } },
      // @ts-expect-error
      quotes: { capital: { attitude: 'assertion', speeker: ['ada'] } },
    });
    // @ts-expect-error
    defineArticle({ ...base, entities: { person: { ada: { name: 'Ada' } } } });
    // @ts-expect-error
    defineArticle({ ...base, quotes: { capital: {} } });
    // @ts-expect-error
    defineArticle({ ...base, quotes: { capital: { attitude: 'denial' } } });
    // @ts-expect-error
    defineArticle({ ...base, headline: 'x' });
    // @ts-expect-error
    defineArticle({ ...base, blocks: { p1: { kind: 'footer', ends: '' } } });
    // @ts-expect-error
    defineArticle({ id: 'note', version: '1.0.0', language: 'en', text: '' });
  });

  test('a place is named by all its words or by the first and last, not by both', () => {
    expectTypeOf<{ exact: string; entity: string; form: 'name' }>().toExtend<MentionDraft>();
    expectTypeOf<{ from: string; to: string; entity: string; form: 'name' }>().toExtend<MentionDraft>();
    expectTypeOf<{ from: string; entity: string; form: 'name' }>().not.toExtend<MentionDraft>();
    expectTypeOf<{
      exact: string;
      from: string;
      to: string;
      entity: string;
      form: 'name';
    }>().not.toExtend<MentionDraft>();
  });

  test('layers can stand in files of their own', () => {
    const quotes = {
      capital: { attitude: 'assertion', speakers: ['ada'] },
    } satisfies Record<string, QuoteDraft<Mine>>;
    defineArticle({ ...base, entities: { person: { ada } }, quotes });
    const wrong = {
      // @ts-expect-error
      capital: { attitude: 'assertion', speakers: ['bo'] },
    } satisfies Record<string, QuoteDraft<Mine>>;
    expectTypeOf(wrong.capital.attitude).toEqualTypeOf<'assertion'>();
    expectTypeOf<
      ArticleDraft<'ada', never, never, never, never, never, never, 'p1', never, never, never, never, never, Mine>
    >().toHaveProperty('blocks');
  });
});
