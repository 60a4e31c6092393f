import { describe, expect, test } from 'vitest';
import { reanchor } from '../../src/anchor.ts';
import { type AnyDraft, defineArticle } from '../../src/author.ts';
import {
  type Article,
  annotationsAt,
  annotationsIn,
  blockAt,
  coMentions,
  countMentions,
  countQuotes,
  findEntities,
  findMentions,
  findQuotes,
  findRelations,
  findStatistics,
  getBlock,
  getEntity,
  getQuote,
  getSeries,
  getStatistic,
  getTime,
  measureText,
  type Quote,
  quotedPassages,
  quoteText,
  resolveName,
  type Span,
  type Statistic,
  segments,
  sentenceAt,
  timeline,
} from '../../src/index.ts';
import { parseArticle, safeParseArticle } from '../../src/schema.ts';
import { change, figure, level, withFigures } from '../support/figures.ts';

/** Twice the input may take this many times the steps: n log n does, n² takes four times. */
const MOST_GROWTH = 2.6;
const SIZE = 2_000;

/** Steps of the work under way. */
let steps = 0;

/** Copies plain data, frozen, so that every read of a property, and of an element of a list, is a step. */
function counted<T extends object>(data: T): T {
  const wrap = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    // What a proxy of frozen data gives must be what stands there: so the parts are wrapped first.
    const parts = Object.entries(value).map(([key, part]) => [key, wrap(part)] as const);
    const copy = Object.freeze(Array.isArray(value) ? parts.map(([, part]) => part) : Object.fromEntries(parts));
    return new Proxy(copy, {
      get(target, key, receiver) {
        steps++;
        return Reflect.get(target, key, receiver);
      },
    });
  };
  return wrap(data) as T;
}

/** Counts the steps of a call on data of a size: its reads of the data, and those of lists it makes by `for … of` and `...`. */
function stepsOf<T extends object>(make: (size: number) => T, size: number, call: (data: T) => unknown): number {
  const data = counted(make(size));
  const iterator: { next(): unknown } = Object.getPrototypeOf([][Symbol.iterator]());
  const { next } = iterator;
  steps = 0;
  try {
    iterator.next = function (this: unknown): unknown {
      steps++;
      return next.call(this);
    };
    call(data);
  } finally {
    iterator.next = next;
  }
  return steps;
}

/** Expects that twice the data takes about twice the steps. */
function expectLinear<T extends object>(make: (size: number) => T, call: (data: T) => unknown, size = SIZE): void {
  const once = stepsOf(make, size, call);
  const twice = stepsOf(make, 2 * size, call);
  expect(once).toBeGreaterThan(size / 2);
  expect(twice / once).toBeLessThan(MOST_GROWTH);
}

/** Expects that eight times the data takes far from 64 times as long, for what does its work on a copy or on the text. */
function expectQuick(call: (given: Article) => unknown, size: number): void {
  const milliseconds = (times: number): number => {
    const given = many(times * size);
    const begin = performance.now();
    call(given);
    return performance.now() - begin;
  };
  milliseconds(1);
  expect(milliseconds(8)).toBeLessThan(20 * Math.max(10, milliseconds(1)));
}

const VERSION = { version: '2.0.0' };
const stated = { value: '2014', basis: 'stated', because: null } as const;

/** Makes an article of paragraphs, each with a mention or two, a quote, a figure, a time and a relation; it is valid. */
function many(size: number): Article {
  const parts: string[] = [];
  const lists = {
    blocks: [] as Article['blocks'][number][],
    sentences: [] as Article['sentences'][number][],
    mentions: [] as Article['mentions'][number][],
    quotes: [] as Quote[],
    scareQuotes: [] as Span[],
    times: [] as Article['times'][number][],
    statistics: [] as Statistic[],
    relations: [] as Article['relations'][number][],
    entities: [] as Article['entities'][number][],
  };
  const base = { alternateNames: [], description: '', sameAs: [] };
  lists.entities.push({
    ...base,
    type: 'person',
    id: 'ada',
    name: 'Ada',
    givenName: null,
    familyName: null,
    positions: [],
  });
  let offset = 0;
  for (let i = 0; i < size; i++) {
    const name = `Bo${i}`;
    const line = `Ada told ${name}: “Mill ${i} lost 12 men” in 2014, ‘so’.`;
    const start = offset;
    const span = (words: string): Span => {
      const at = start + line.indexOf(words);
      return { start: at, end: at + words.length, exact: words };
    };
    const content = span(`Mill ${i} lost 12 men`);
    const entity = `bo-${i}`;
    lists.entities.push({
      ...base,
      type: 'person',
      id: entity,
      name,
      givenName: null,
      familyName: null,
      positions: [],
    });
    lists.blocks.push({ ...span(line), id: `p${i}`, kind: 'paragraph' });
    lists.sentences.push({ ...span(line), block: `p${i}` });
    lists.mentions.push({ ...span('Ada'), entity: 'ada', form: 'name', literal: null });
    lists.mentions.push({ ...span(name), entity, form: 'name', literal: null });
    lists.mentions.push({ ...span(`Mill ${i}`), entity, form: 'name', literal: 'ada' });
    lists.quotes.push({
      id: `q${i}`,
      kind: 'direct',
      attitude: 'assertion',
      modality: 'actual',
      speakers: ['ada'],
      addressees: [],
      sources: [span('Ada')],
      cues: [{ ...span('told'), lemma: 'tell' }],
      content: [{ ...content, quoted: true, verbatim: true }],
      time: null,
      within: null,
      restates: i === 0 ? null : `q${i - 1}`,
    });
    lists.scareQuotes.push(span('so'));
    lists.times.push({ ...stated, ...span('2014'), id: `t${i}`, kind: 'date', duration: null, inferred: [] });
    lists.statistics.push(
      figure(`men-${i}`, {
        type: 'count',
        series: 'men',
        value: 12,
        unit: 'man',
        period: stated,
        stated: [{ ...span('12 men'), quote: `q${i}` }],
      }),
    );
    lists.relations.push({
      id: `r${i}`,
      subject: { entity },
      predicate: 'met',
      object: { entity: 'ada' },
      modality: 'actual',
      stated: [{ ...content, quote: `q${i}`, presupposed: false }],
      period: stated,
    });
    parts.push(line);
    offset += line.length + 2;
  }
  const text = parts.join('\n\n');
  return {
    schemaVersion: 1,
    id: 'many',
    version: '1.0.0',
    language: 'en',
    offsetUnit: 'utf-16',
    text,
    source: {
      publisher: null,
      authors: [],
      published: null,
      url: null,
      sha256: null,
      rights: null,
      credit: null,
      byteLength: new TextEncoder().encode(text).length,
    },
    dateline: null,
    topics: [],
    ...lists,
  };
}

/** Makes an article of one quotation that many quotes hold, one inside the other; only the outermost names Ada. */
function nested(depth: number): Article {
  const one = many(1);
  const [quote] = one.quotes;
  const [statistic] = one.statistics;
  if (quote === undefined || statistic === undefined) throw new Error('a quote and a figure');
  const quotes = Array.from(
    { length: depth },
    (_, i): Quote => ({
      ...quote,
      id: `q${i}`,
      speakers: i === 0 ? ['ada'] : ['bo-0'],
      sources: i === 0 ? quote.sources : [],
      cues: i === 0 ? quote.cues : [],
      within: i === 0 ? null : `q${i - 1}`,
      restates: null,
    }),
  );
  const innermost = `q${depth - 1}`;
  return {
    ...one,
    quotes,
    relations: one.relations.map((relation) => ({
      ...relation,
      stated: relation.stated.map((place) => ({ ...place, quote: innermost })),
    })),
    statistics: [{ ...statistic, stated: statistic.stated.map((place) => ({ ...place, quote: innermost })) }],
  };
}

/** Makes the same with a figure for every quote, each stated in the innermost. */
function nestedFigures(depth: number): Article {
  const given = nested(depth);
  return {
    ...given,
    statistics: given.statistics.flatMap((one) =>
      Array.from({ length: depth }, (_, i) => ({ ...one, id: `men-${i}` })),
    ),
  };
}

/** Makes an article whose scare quotes are nested in one another around the middle of the text. */
function around(size: number): Article {
  const given = many(size);
  const middle = Math.floor(given.text.length / 2);
  const scareQuotes = Array.from({ length: size }, (_, i): Span => {
    const [start, end] = [middle - size + i, middle + size - i];
    return { start, end, exact: given.text.slice(start, end) };
  });
  return { ...given, scareQuotes };
}

const year = (n: number): string => String(n).padStart(4, '0');

describe('twice the annotations take about twice the steps', () => {
  test('the article that is counted is valid', () => {
    for (const given of [many(20), nested(20), nestedFigures(20), around(20)])
      expect(safeParseArticle(given).error?.issues ?? []).toEqual([]);
  });

  test.each<[string, (given: Article) => unknown]>([
    ['annotationsAt, the index built', (given) => annotationsAt(given, 100)],
    ['annotationsIn', (given) => annotationsIn(given, { start: 0, end: given.text.length })],
    ['annotationsAt, at many places', (given) => given.blocks.map(({ start }) => annotationsAt(given, start))],
    ['annotationsIn, at many places', (given) => given.blocks.map((block) => annotationsIn(given, block))],
    [
      'annotationsIn, of one layer',
      (given) => annotationsIn(given, { start: 0, end: given.text.length }, { layers: 'mentions' }),
    ],
    ['segments', (given) => segments(given)],
    ['segments of each block', (given) => given.blocks.map((range) => segments(given, { range }))],
    ['blockAt, at many places', (given) => given.blocks.map(({ start }) => blockAt(given, start))],
    ['sentenceAt, at many places', (given) => given.blocks.map(({ start }) => sentenceAt(given, start))],
    ['getBlock, of all blocks', (given) => given.blocks.map(({ id }) => getBlock(given, id))],
    ['getEntity, of all entities', (given) => given.entities.map(({ id }) => getEntity(given, id))],
    ['getQuote, of all quotes', (given) => given.quotes.map(({ id }) => getQuote(given, id))],
    ['getStatistic, of all figures', (given) => given.statistics.map(({ id }) => getStatistic(given, id))],
    ['getTime, of all times', (given) => given.times.map(({ id }) => getTime(given, id))],
    ['quoteText, of all quotes', (given) => given.quotes.map(({ id }) => quoteText(given, id))],
    ['findMentions of each block', (given) => given.blocks.map(({ id }) => findMentions(given, { block: id }))],
    ['findMentions of each entity', (given) => given.entities.map(({ id }) => findMentions(given, { entity: id }))],
    [
      'findMentions of each entity in a block',
      (given) => given.blocks.map(({ id }, i) => findMentions(given, { block: id, entity: `bo-${i}` })),
    ],
    ['findMentions of metonyms', (given) => findMentions(given, { metonymic: true })],
    ['findMentions of one form', (given) => findMentions(given, { form: 'name' })],
    ['findEntities in a block', (given) => findEntities(given, { block: 'p7' })],
    ['findEntities by name', (given) => findEntities(given, { name: 'Bo7' })],
    ['resolveName', (given) => given.entities.map(({ name }) => resolveName(given, name))],
    [
      'findRelations of each entity',
      (given) => given.entities.slice(1).map(({ id }) => findRelations(given, { entity: id })),
    ],
    ['findRelations by who states them', (given) => findRelations(given, { statedBy: 'ada', block: 'paragraph' })],
    ['findMentions of each quote', (given) => given.quotes.map(({ id }) => findMentions(given, { quote: id }))],
    ['findMentions of all quotes', (given) => findMentions(given, { quote: given.quotes.map(({ id }) => id) })],
    ['quotedPassages', (given) => quotedPassages(given)],
    ['coMentions in sentences', (given) => coMentions(given, 'sentence')],
    ['coMentions in blocks', (given) => coMentions(given, 'block')],
    ['countMentions', (given) => countMentions(given)],
    ['countQuotes', (given) => countQuotes(given)],
    ['findQuotes about somebody', (given) => findQuotes(given, { about: 'bo-7' })],
    ['findQuotes about everybody', (given) => findQuotes(given, { about: 'ada', speaker: 'ada', block: 'p3' })],
    ['findQuotes by words', (given) => findQuotes(given, { text: '12 men', nested: false, kind: 'direct' })],
    ['findStatistics', (given) => findStatistics(given, { statedBy: 'ada', period: '2014', series: 'men' })],
    ['getSeries', (given) => getSeries(given, 'men')],
    ['timeline', (given) => timeline(given)],
    ['safeParseArticle', (given) => expect(safeParseArticle(given).success).toBe(true)],
  ])('%s', (_, call) => expectLinear(many, call));

  test('measureText', () => {
    expectLinear(many, (given) => given.blocks.map(({ id }) => measureText(given, { block: id })), 50);
    expectQuick((given) => measureText(given), 150);
  });

  test('reanchor, kept as it is and moved', () => {
    expectQuick((given) => reanchor(given, given.text, VERSION), 400);
    expectQuick((given) => reanchor(given, `New.\n\n${given.text}\n\nNew.`, VERSION), 400);
  });

  test('defineArticle with many mentions', () => {
    const drafted = (size: number): AnyDraft => ({
      id: 'many',
      version: '1.0.0',
      language: 'en',
      text: Array.from({ length: size }, (_, i) => `Bo${i}x left.`).join('\n'),
      blocks: Object.fromEntries(
        Array.from(
          { length: size / 10 },
          (_, i) => [`p${i}`, { kind: 'paragraph', ends: `Bo${10 * i + 9}x left.` }] as const,
        ),
      ),
      entities: { person: { bo: { name: 'Bo', description: '' } } },
      mentions: Array.from({ length: size }, (_, i) => ({ exact: `Bo${i}x`, entity: 'bo', form: 'name' })),
    });
    const given = defineArticle(drafted(100));
    expect(given.mentions).toHaveLength(100);
    expect(given.mentions[99]?.exact).toBe('Bo99x');
    const withBlocks = (size: number): AnyDraft => {
      const { mentions = [], ...draft } = drafted(size);
      return { ...draft, mentions: mentions.map((one, i) => ({ ...one, in: `p${Math.floor(i / 10)}` })) };
    };
    expectLinear(withBlocks, (draft) => defineArticle(draft), 1_000);
    expectLinear(drafted, (draft) => defineArticle(draft), 1_000);
  });

  test('spans nested in one another, or at one point', () => {
    expectLinear(around, (given) => annotationsAt(given, 0));
    expectLinear(around, (given) => annotationsAt(given, Math.floor(given.text.length / 2)));
    expectLinear(around, (given) => safeParseArticle(given));
  });
});

describe('many figures', () => {
  const chain = (size: number): Article =>
    withFigures([
      level('0001', 1_000),
      ...Array.from({ length: size }, (_, i) => change(year(i + 2), 1, year(i + 1), { id: `c${i}` })),
    ]);
  /** Reads of the figures alone: the points of a chain list all that they follow from, each one more than the last. */
  function readsOf(make: (size: number) => Article, size: number): number {
    const given = counted(make(size));
    steps = 0;
    getSeries(given, 'sales');
    return steps;
  }

  test('thousands of changes in a chain', () => {
    const points = getSeries(chain(3_000), 'sales');
    expect(points).toHaveLength(3_001);
    expect(points[3_000]).toMatchObject({ period: { value: '3001' }, status: 'derived' });
    expect(points[3_000]?.inputs).toHaveLength(3_001);
    expect(readsOf(chain, 2 * SIZE) / readsOf(chain, SIZE)).toBeLessThan(MOST_GROWTH);
    // From its last end back, and in no order.
    const backwards = (size: number): Article => {
      const { statistics } = chain(size);
      return withFigures([...statistics.slice(1).reverse(), level(year(size + 1), 1e9)]);
    };
    expect(getSeries(backwards(3_000), 'sales')).toHaveLength(3_001);
    expect(readsOf(backwards, 2 * SIZE) / readsOf(backwards, SIZE)).toBeLessThan(MOST_GROWTH);
  });

  test('thousands of changes from one base', () => {
    const star = (size: number): Article =>
      withFigures([
        level('0001', 1_000),
        ...Array.from({ length: size }, (_, i) => change(year(i + 2), 1, '0001', { id: `c${i}` })),
      ]);
    expect(getSeries(star(1_000), 'sales')).toHaveLength(1_001);
    expectLinear(star, (given) => getSeries(given, 'sales'));
  });

  test('thousands of levels and changes of the same two years', () => {
    const same = (size: number): Article =>
      withFigures(
        Array.from({ length: size }, (_, i) => [
          level('2014', 100 + i, { id: `l${i}` }),
          change('2015', 1, '2014', { id: `c${i}` }),
        ]).flat(),
      );
    expect(getSeries(same(100), 'sales')).toHaveLength(101);
    expectLinear(same, (given) => getSeries(given, 'sales'));
  });

  test('thousands of changes of unknown base', () => {
    const baseless = (size: number): Article =>
      withFigures(
        Array.from({ length: size }, (_, i) => [
          level(year(2 * i + 1), 100 + i, { id: `l${i}` }),
          change(year(2 * i + 2), 1, null, { id: `c${i}` }),
        ]).flat(),
      );
    const points = getSeries(baseless(1_000), 'sales');
    expect(points).toHaveLength(2_000);
    expect(points.filter(({ status }) => status === 'conditional')).toHaveLength(1_000);
    expect(points[1_999]?.inputs).toEqual(['l999', 'c999']);
    expectLinear(baseless, (given) => getSeries(given, 'sales'));
    // With one level for all of them, each is measured against the one before it.
    const one = (size: number): Article =>
      withFigures([level('0001', 100), ...baseless(size).statistics.filter(({ type }) => type === 'change')]);
    expect(getSeries(one(1_000), 'sales')).toHaveLength(1_001);
    expect(readsOf(one, 2 * SIZE) / readsOf(one, SIZE)).toBeLessThan(MOST_GROWTH);
  });

  test('figures stated deep inside nested quotes', () => {
    expect(findStatistics(nestedFigures(50), { statedBy: 'ada' })).toHaveLength(50);
    expectLinear(nestedFigures, (given) => findStatistics(given, { statedBy: 'ada' }));
    expectLinear(nestedFigures, (given) => safeParseArticle(given));
  });
});

describe('quotes nested 5,000 deep', () => {
  const DEPTH = 5_000;
  const deep = parseArticle(nested(DEPTH));
  const last = `q${DEPTH - 1}`;

  test('are valid, and every function stands them', () => {
    expect(safeParseArticle(JSON.parse(JSON.stringify(deep))).success).toBe(true);
    expect(getQuote(deep, last).within).toBe(`q${DEPTH - 2}`);
    expect(quoteText(deep, last)).toBe('Mill 0 lost 12 men');
    expect(findQuotes(deep, { nested: true })).toHaveLength(DEPTH - 1);
    expect(findQuotes(deep, { about: 'bo-0', text: 'mill' })).toHaveLength(DEPTH);
    expect(countQuotes(deep).bySpeaker).toEqual({ 'bo-0': DEPTH - 1, ada: 1 });
    expect(findStatistics(deep, { statedBy: 'ada' })).toHaveLength(1);
    expect(findStatistics(deep, { statedBy: 'bo-0' })).toHaveLength(1);
    expect(measureText(deep).quotedShare).toBeCloseTo(18 / deep.text.length, 10);
    const at = annotationsAt(deep, deep.text.indexOf('Mill'));
    expect(at.flatMap(({ layer, record }) => (layer === 'quotes' ? record.id : []))).toEqual(
      deep.quotes.map(({ id }) => id),
    );
    const next = reanchor(deep, `New.\n\n${deep.text}`, VERSION);
    expect(next.moved).toHaveLength(reanchor(deep, deep.text, VERSION).kept.length);
    expect(getStatistic(next.article, 'men-0').stated[0]?.quote).toBe(last);
    expect(safeParseArticle(next.article).success).toBe(true);
  });

  test('in a circle are refused, and end every search', () => {
    const circular: Article = {
      ...deep,
      quotes: deep.quotes.map((quote, i) => (i === 0 ? { ...quote, within: last } : quote)),
    };
    const codes = safeParseArticle(circular).error?.issues.map((issue) =>
      issue.code === 'custom' ? issue.params?.code : '',
    );
    expect(codes).toContain('circular_reference');
    expect(findStatistics(circular, { statedBy: 'ada' })).toHaveLength(1);
    expect(findStatistics({ ...circular }, { statedBy: 'bo-0' })).toHaveLength(1);
  });

  test('a chain of restatements is as long', () => {
    const chained: Article = many(DEPTH);
    expect(safeParseArticle(chained).success).toBe(true);
    expect(findQuotes(chained, { speaker: 'ada', nested: false })).toHaveLength(DEPTH);
  });
});

describe('thousands of spans that cover one point', () => {
  /** The annotations at an offset, by a look at every one. */
  const naively = (
    { blocks, sentences, mentions, scareQuotes, quotes, statistics, relations, times }: Article,
    at: number,
  ) =>
    [
      ...[blocks, sentences, mentions, scareQuotes, times].flat(),
      ...quotes.flatMap(({ content, cues, sources }) => [...content, ...cues, ...sources]),
      ...[...statistics, ...relations].flatMap((record) => record.stated),
    ]
      .filter(({ start, end }) => start <= at && at < end)
      .map(({ start, end }) => `${start} ${end}`)
      .sort();
  const found = (given: Article, at: number): readonly string[] =>
    annotationsAt(given, at)
      .map(({ span: { start, end } }) => `${start} ${end}`)
      .sort();

  test('nested in one another', () => {
    const given = around(3_000);
    const middle = Math.floor(given.text.length / 2);
    for (const at of [
      0,
      middle - 3_001,
      middle - 3_000,
      middle - 1_500,
      middle - 1,
      middle,
      middle + 2_999,
      middle + 3_000,
    ])
      expect(found(given, at)).toEqual(naively(given, at));
    expect(annotationsAt(given, middle).filter(({ layer }) => layer === 'scareQuotes')).toHaveLength(3_000);
    const refs = annotationsAt(given, middle).map(({ span }) => span);
    expect(refs).toEqual([...refs].sort((a, b) => a.start - b.start || b.end - a.end));
    const { length } = annotationsIn(given, { start: middle - 10, end: middle + 10 }).filter(
      ({ layer }) => layer === 'scareQuotes',
    );
    expect(length).toBe(3_000);
  });

  test('all the same, and all as long as the text', () => {
    const base = many(100);
    for (const [start, end] of [
      [50, 51],
      [0, base.text.length],
    ] as const) {
      const span = { start, end, exact: base.text.slice(start, end) };
      const given: Article = { ...base, scareQuotes: Array.from({ length: 5_000 }, () => ({ ...span })) };
      for (const at of [start - 1, start, end - 1, end, 50, 51, 52])
        expect(found(given, at)).toEqual(at < 0 || at >= base.text.length ? [] : naively(given, at));
    }
  });
});
