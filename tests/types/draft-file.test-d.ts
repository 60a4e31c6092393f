import { describe, expectTypeOf, test } from 'vitest';
import {
  type AnyDraft,
  defineArticle,
  findGaps,
  type Gap,
  type GapKind,
  type gapKinds,
  type IdsOf,
  type StartedDraft,
  startDraft,
} from '../../src/author.ts';
import { type Article, getBlock, getEntity, type Person } from '../../src/index.ts';

const text = 'Ada left.';

/** What a script prints of a draft that was started, with one entity added, as a file of its own. */
const draft = {
  id: 'note',
  version: '0.1.0',
  language: 'en',
  source: {},
  dateline: null,
  topics: [],
  blocks: { p1: { kind: 'paragraph', ends: 'Ada left.' } },
  entities: {
    person: { ada: { name: 'Ada', description: 'A person.' } },
    organization: {},
    place: {},
    agreement: {},
    event: {},
    group: {},
    thing: {},
  },
  mentions: [],
  quotes: {},
  scareQuotes: [],
  times: {},
  series: [],
  statistics: {},
  relations: {},
} as const satisfies Omit<AnyDraft, 'text'>;

describe('a draft in a file of its own', () => {
  const mine = defineArticle({ ...draft, text });
  interface MyIds extends IdsOf<typeof mine> {}

  test('keeps its ids', () => {
    expectTypeOf<MyIds['block']>().toEqualTypeOf<'p1'>();
    expectTypeOf<MyIds['person']>().toEqualTypeOf<'ada'>();
    expectTypeOf<MyIds['quote']>().toBeNever();
    expectTypeOf<MyIds['series']>().toBeNever();
    const published = {} as Article<MyIds>;
    expectTypeOf(getEntity(published, 'ada')).toExtend<Person>();
    // @ts-expect-error
    getBlock(published, 'p2');
  });

  test('is checked where it stands', () => {
    const wrong = {
      ...draft,
      // @ts-expect-error
      blocks: { p1: { kind: 'footer', ends: 'Ada left.' } },
    } as const satisfies Omit<AnyDraft, 'text'>;
    expectTypeOf(wrong.id).toEqualTypeOf<'note'>();
  });
});

describe('startDraft', () => {
  const started = startDraft(text, { language: 'en' });

  test('has every field of a draft, and is one', () => {
    expectTypeOf<keyof StartedDraft>().toEqualTypeOf<keyof AnyDraft>();
    expectTypeOf<keyof StartedDraft['entities']>().toEqualTypeOf<keyof NonNullable<AnyDraft['entities']>>();
    expectTypeOf(started).toExtend<AnyDraft>();
    expectTypeOf(defineArticle(started)).toExtend<Article>();
    const mine = defineArticle({ ...started, entities: { person: { ada: { name: 'Ada', description: '' } } } });
    expectTypeOf<IdsOf<typeof mine>['person']>().toEqualTypeOf<'ada'>();
    expectTypeOf<IdsOf<typeof mine>['quote']>().toBeNever();
    expectTypeOf<IdsOf<typeof mine>['block']>().toEqualTypeOf<string>();
    // @ts-expect-error
    startDraft(text);
  });
});

test('findGaps takes any article', () => {
  expectTypeOf(findGaps(defineArticle({ ...draft, text }))).toEqualTypeOf<Gap[]>();
  expectTypeOf<(typeof gapKinds)[number]>().toEqualTypeOf<GapKind>();
  expectTypeOf<Gap['kind']>().toEqualTypeOf<GapKind>();
});
