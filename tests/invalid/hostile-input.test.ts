import { describe, expect, test } from 'vitest';
import { ZodError } from 'zod';
import { parseArticle, safeParseArticle } from '../../src/schema.ts';
import { type Change, changed, issuesOf } from '../support/broken.ts';
import { sample } from '../support/sample.ts';
import { synthetic } from '../support/synthetic.ts';

/** Expects a refusal with a `ZodError`, both thrown and given; gives its paths. */
function refused(input: unknown): readonly (readonly PropertyKey[])[] {
  const result = safeParseArticle(input);
  expect(result.success).toBe(false);
  expect(result.data).toBeUndefined();
  expect(result.error).toBeInstanceOf(ZodError);
  expect(result.error?.issues.length).toBeGreaterThan(0);
  for (const issue of result.error?.issues ?? []) {
    expect(Array.isArray(issue.path)).toBe(true);
    expect(issue.message).not.toBe('');
  }
  expect(() => parseArticle(input)).toThrow(expect.objectContaining({ name: 'ZodError' }));
  return (result.error?.issues ?? []).map(({ path }) => path);
}

const everythingFrozen = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (Object.isFrozen(value) && Object.values(value).every(everythingFrozen));

/** Runs something and gives the milliseconds that it took. */
function elapsed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;

class Impostor {
  schemaVersion = 2;
}

describe('what is no object of this version', () => {
  test.each<[string, unknown, readonly PropertyKey[]]>([
    ['null', null, []],
    ['undefined', undefined, []],
    ['a number', 7, []],
    ['NaN', Number.NaN, []],
    ['a bigint', 7n, []],
    ['a boolean', true, []],
    ['a string', 'article', []],
    ['its own JSON', JSON.stringify(sample), []],
    ['a symbol', Symbol('article'), []],
    ['a list', [], []],
    ['a list of articles', [sample], []],
    ['a function', () => sample, []],
    ['a Date', new Date(0), ['schemaVersion']],
    ['a Map', new Map(Object.entries(sample)), ['schemaVersion']],
    ['a Set', new Set([1]), ['schemaVersion']],
    ['a regular expression', /a/, ['schemaVersion']],
    ['a buffer', new Uint8Array(8), ['schemaVersion']],
    ['a promise', Promise.resolve(sample), ['schemaVersion']],
    ['an empty object', {}, ['schemaVersion']],
    ['an object without prototype', Object.create(null), ['schemaVersion']],
    ['an instance of a class', new Impostor(), ['schemaVersion']],
    ['a boxed number', Object(1), ['schemaVersion']],
  ])('%s', (_, input, path) => {
    expect(refused(input)).toEqual([path]);
  });

  test('other things inside', () => {
    const things = [
      null,
      undefined,
      7,
      'x',
      true,
      [],
      {},
      new Date(0),
      new Map(),
      new Impostor(),
      () => 1,
      7n,
      Symbol('x'),
    ];
    const layers = ['source', 'dateline', 'topics', 'blocks', 'sentences', 'entities', 'mentions', 'quotes', 'times'];
    for (const thing of things) {
      for (const layer of layers) {
        const input = { ...sample, [layer]: thing };
        if (layer === 'dateline' && thing === null) continue;
        if (layer !== 'source' && layer !== 'dateline' && Array.isArray(thing)) continue;
        expect(refused(input).every(([first]) => first === layer || first === undefined)).toBe(true);
        const list = { ...sample, [layer]: [thing] };
        expect(refused(list)[0]?.[0]).toBe(layer);
      }
    }
  });
});

describe('circles', () => {
  test('of the article and itself', () => {
    const input: Record<string, unknown> = { ...structuredClone(sample) };
    input.self = input;
    expect(refused(input)).toEqual([[]]);
  });
  test('in place of each layer', () => {
    for (const layer of Object.keys(sample)) {
      const input: Record<string, unknown> = { ...sample };
      input[layer] = input;
      expect(refused(input)[0]?.[0]).toBe(layer);
      const list: unknown[] = [];
      list.push(list);
      expect(refused({ ...sample, [layer]: list })[0]?.[0]).toBe(layer);
    }
  });
  test('a quote that holds itself', () => {
    const quote: Record<string, unknown> = { ...sample.quotes[0] };
    quote.content = [quote];
    expect(refused({ ...sample, quotes: [quote] }).every(([layer, index]) => layer === 'quotes' && index === 0)).toBe(
      true,
    );
  });
  test('of one record in many places is none', () => {
    const span = sample.scareQuotes[0];
    expect(issuesOf({ ...sample, scareQuotes: [span, span, span] })).toEqual([]);
  });
});

/** An error that throws whatever is read of it. */
const unspeakable = (): unknown =>
  new Proxy(new Error('x'), {
    get() {
      throw unspeakable();
    },
    getPrototypeOf() {
      throw unspeakable();
    },
  });

describe('what throws when it is read', () => {
  const explode = (): never => {
    throw new Error('boo');
  };
  /** Makes one property throw. */
  const trapped = (path: readonly PropertyKey[], get: () => unknown = explode): unknown => {
    const copy = changed(sample);
    let holder = copy;
    for (const key of path.slice(0, -1)) holder = Reflect.get(Object(holder), key);
    Object.defineProperty(holder, path[path.length - 1] ?? '', { get, enumerable: true, configurable: true });
    return copy;
  };
  test.each([
    [['schemaVersion']],
    [['text']],
    [['quotes']],
    [['source', 'url']],
    [['dateline', 'period', 'value']],
    [['quotes', 1]],
    [['quotes', 2, 'content']],
    [['quotes', 2, 'content', 1]],
    [['quotes', 2, 'content', 1, 'exact']],
    [['entities', 6, 'positions', 0, 'sameAs']],
    [['relations', 0, 'stated', 0, 'start']],
  ])('%j', (path) => {
    const input = trapped(path);
    expect(refused(input)).toEqual([path]);
    const [issue] = safeParseArticle(input).error?.issues ?? [];
    expect(issue).toMatchObject({
      code: 'custom',
      params: { code: 'unreadable', expected: 'a value that can be read', received: 'boo' },
    });
    expect(issue?.message).toMatch(/expected a value that can be read, received .?boo/);
  });
  test('several places at once', () => {
    const input = trapped(['text']);
    Object.defineProperty(Reflect.get(Object(input), 'source'), 'credit', { get: explode, enumerable: true });
    expect(new Set(refused(input).map(String))).toEqual(new Set(['text', 'source,credit']));
  });
  test.each<[string, () => unknown]>([
    ['a string', () => 'boo'],
    ['nothing', () => undefined],
    ['null', () => null],
    ['a symbol', () => Symbol('boo')],
    ['an object without prototype', () => Object.create(null)],
    ['an error whose message is a number', () => Object.assign(new Error('x'), { message: 42 })],
    ['an error whose message is long', () => new Error('x'.repeat(1e6))],
    ['an error that throws when it is read', unspeakable],
    ['a call stack that is exceeded', () => new RangeError('Maximum call stack size exceeded')],
  ])('throwing %s', (_, cause) => {
    const input = trapped(['quotes', 1, 'kind'], () => {
      throw cause();
    });
    expect(refused(input)).toEqual([['quotes', 1, 'kind']]);
    expect(safeParseArticle(input).error?.message.length).toBeLessThan(2000);
  });
  test('a getter that throws the first time only', () => {
    let calls = 0;
    const input = trapped(['quotes', 1, 'kind'], () => (calls++ === 0 ? explode() : 'indirect'));
    // It can be read when it is read again: the fault is told as what it is.
    expect(() => safeParseArticle(input)).toThrow('boo');
    expect(safeParseArticle(input).success).toBe(true);
  });
  test('more places than anyone reads', () => {
    const mention = { ...sample.mentions[0] };
    Object.defineProperty(mention, 'exact', { get: explode, enumerable: true });
    const paths = refused({
      ...sample,
      mentions: Array.from({ length: 1000 }, () =>
        Object.defineProperties({}, Object.getOwnPropertyDescriptors(mention)),
      ),
    });
    expect(paths.length).toBeLessThanOrEqual(100);
    expect(paths[1]).toEqual(['mentions', 1, 'exact']);
  });
  test.each(['get', 'ownKeys', 'has', 'getOwnPropertyDescriptor', 'getPrototypeOf'] as const)(
    'a proxy whose %s throws',
    (trap) => {
      const proxy = new Proxy(structuredClone(sample.quotes[1] ?? {}), { [trap]: explode });
      const result = safeParseArticle({ ...sample, quotes: [sample.quotes[0], proxy, ...sample.quotes.slice(2)] });
      // Not every trap is sprung by reading, and not every trap that is can be found again.
      if (!result.success)
        expect(['', 'quotes', 'quotes,1']).toContain(String(result.error.issues[0]?.path.slice(0, 2)));
      const whole = safeParseArticle(new Proxy(changed(sample) as object, { [trap]: explode }));
      if (!whole.success) expect(whole.error.issues[0]).toMatchObject({ params: { code: 'unreadable' } });
    },
  );
  test('a proxy that has been revoked', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(refused(proxy)).toEqual([[]]);
    expect(refused({ ...sample, source: proxy })).toEqual([['source']]);
  });
  test('a proxy that makes up properties without end', () => {
    const endless = (): object =>
      new Proxy(
        {},
        {
          get: endless,
          ownKeys: () => ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'],
          getOwnPropertyDescriptor: () => ({ configurable: true, enumerable: true, value: 1 }),
        },
      );
    const input = {
      ...sample,
      topics: endless(),
      get text(): string {
        return explode();
      },
    };
    expect(elapsed(() => refused(input))).toBeLessThan(10_000);
  });
});

describe('prototypes', () => {
  test('an own key __proto__ is a key that nothing is known of', () => {
    const json = JSON.stringify(sample);
    const input: unknown = JSON.parse(`{"__proto__":{"polluted":true,"isAdmin":true},${json.slice(1)}`);
    expect(refused(input)).toEqual([[]]);
    expect(safeParseArticle(input).error?.issues).toMatchObject([{ code: 'unrecognized_keys', keys: ['__proto__'] }]);
  });
  test('in records too', () => {
    for (const path of [
      ['source'],
      ['quotes', 1],
      ['entities', 0],
      ['quotes', 2, 'content', 0],
      ['relations', 0, 'subject'],
    ]) {
      let text = JSON.stringify(changed(sample, [[...path, 'marker'], 0]));
      text = text.replace('"marker":0', '"__proto__":{"polluted":true}');
      expect(refused(JSON.parse(text))[0]).toEqual(path);
    }
  });
  test.each(['constructor', 'prototype', 'toString', 'hasOwnProperty'])('an own key %s', (key) => {
    expect(issuesOf({ ...sample, [key]: { polluted: true } })).toEqual([{ code: 'unrecognized_keys', path: [] }]);
  });
  test('nothing is polluted', () => {
    safeParseArticle(JSON.parse('{"__proto__":{"polluted":true},"schemaVersion":1}'));
    safeParseArticle(JSON.parse('{"constructor":{"prototype":{"polluted":true}},"schemaVersion":1}'));
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });
  test('a prototype in place of properties does not supply the version', () => {
    expect(refused(JSON.parse(`{"__proto__":${JSON.stringify(sample)}}`))).toEqual([['schemaVersion']]);
  });
  test('the result is plain, whatever the input', () => {
    class Wrapped {}
    const data = parseArticle(Object.assign(new Wrapped(), structuredClone(sample)));
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
    expect(data).toEqual(sample);
  });
  test('symbol keys are not taken over', () => {
    expect(Object.getOwnPropertySymbols(parseArticle({ ...sample, [Symbol('x')]: 1 }))).toEqual([]);
  });
});

describe('offsets', () => {
  const span = (start: unknown, end: unknown): Change => [['mentions', 0], { ...synthetic.mentions[0], start, end }];
  test.each([
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    1.5,
    18.000000000000004,
    1e-7,
    1e-300,
    Number.MIN_VALUE,
    -1,
    '18',
    null,
    undefined,
    [18],
    { valueOf: () => 18 },
    18n,
  ])('%s', (offset) => {
    for (const key of ['start', 'end']) {
      const mentions = [{ ...synthetic.mentions[0], [key]: offset }];
      expect(new Set(refused({ ...synthetic, mentions }).map(String))).toEqual(new Set([`mentions,0,${key}`]));
    }
    const sentences = synthetic.sentences.map((one, i) => (i === 0 ? { ...one, start: offset } : one));
    expect(refused({ ...synthetic, sentences })[0]).toEqual(['sentences', 0, 'start']);
  });
  test.each([2 ** 53, 1e300])('%s is past every text', (offset) => {
    const mentions = [{ ...synthetic.mentions[0], end: offset }];
    expect(refused({ ...synthetic, mentions })).toEqual([['mentions', 0, 'end']]);
  });
  test('inside a surrogate pair', () => {
    const pair = synthetic.text.indexOf('🚂');
    const { code } = issuesOf(changed(synthetic, span(pair, pair + 1), [['mentions', 0, 'exact'], '\ud83d']))[0] ?? {};
    expect(code).toBe('span_splits_character');
  });
  test('a lone surrogate is told, and counted as a character of its own', () => {
    const text = `${synthetic.text} \ud800`;
    const { blocks, sentences } = synthetic;
    const longer = <T extends { readonly exact: string; readonly end: number }>(list: readonly T[]): readonly T[] =>
      list.map((one, i) => (i < list.length - 1 ? one : { ...one, end: one.end + 2, exact: `${one.exact} \ud800` }));
    const input = {
      ...synthetic,
      text,
      blocks: longer(blocks),
      sentences: longer(sentences),
      source: { ...synthetic.source, byteLength: synthetic.source.byteLength + 4 },
    };
    expect(issuesOf(input)).toMatchObject([{ code: 'lone_surrogate', path: ['text'] }]);
    expect(refused(input)).toEqual([['text']]);
  });
});

describe('large input', () => {
  const huge = 'a'.repeat(50_000_000);
  test('50 MB of text', () => {
    expect(elapsed(() => refused({ ...sample, text: huge }))).toBeLessThan(5000);
    expect(elapsed(() => refused({ ...sample, text: `${sample.text}${' '.repeat(50_000_000)}x` }))).toBeLessThan(5000);
  });
  test.each<[string, Change]>([
    ['id', [['id'], `${huge}!`]],
    ['version', [['version'], huge]],
    ['language', [['language'], huge]],
    ['url', [['source', 'url'], `http://${huge} `]],
    ['sha256', [['source', 'sha256'], huge]],
    ['topic', [['topics', 0, 'id'], huge]],
    ['words', [['mentions', 0, 'exact'], huge]],
    ['speaker', [['quotes', 1, 'speakers', 0], huge]],
    ['date', [['times', 0, 'value'], huge]],
    ['kind', [['quotes', 1, 'kind'], huge]],
    ['key', [['mentions', 0, huge], 1]],
  ])('50 MB as %s', (_, change) => {
    expect(elapsed(() => refused(changed(sample, change)))).toBeLessThan(5000);
  });
  test.each<[string, readonly PropertyKey[], string]>([
    ['a slug of many words', ['quotes', 1, 'speakers', 0], 'a-'.repeat(10_000_000)],
    ['a language of many subtags', ['language'], `en${'-abcd'.repeat(5_000_000)}!`],
  ])('%s is told at its place', (_, path, value) => {
    expect(refused(changed(sample, [path, value]))).toEqual([path]);
  });
  test('a date of slashes', () => {
    const input = changed(sample, [['times', 0, 'value'], '/'.repeat(20_000_000)]);
    expect(elapsed(() => safeParseArticle(input))).toBeLessThan(400);
  });
  test('the words expected of a long span are cut', () => {
    const mention = { start: 0, end: 100_000, exact: 'x', entity: 'rouen', form: 'name', literal: null };
    const input = { ...sample, text: 'word '.repeat(20_000), mentions: [mention] };
    const issue = safeParseArticle(input).error?.issues.find(({ path }) => path[0] === 'mentions');
    expect(issue?.message.length).toBeLessThan(1000);
  });

  /**
   * Checks that four times the input takes less than ten times as long; a square would take sixteen. The median of
   * several runs in turn counts, and the best of three attempts, for the machine has other work.
   */
  const isLinear = (make: (count: number) => unknown, count: number): void => {
    const [small, large] = [make(count), make(4 * count)];
    safeParseArticle(small);
    const ratio = (): number => {
      const times = Array.from({ length: 3 }, () =>
        [small, large].map((input) => elapsed(() => safeParseArticle(input))),
      );
      const [less, more] = [0, 1].map((which) => median(times.map((pair) => pair[which] ?? 0)));
      return (more ?? 0) / Math.max(less ?? 0, 2);
    };
    let best = ratio();
    for (let attempt = 0; attempt < 2 && best >= 10; attempt++) best = Math.min(best, ratio());
    expect(best).toBeLessThan(10);
  };
  const [mention] = sample.mentions;
  const nested = sample.quotes[4];
  test.each<[string, (count: number) => unknown, number]>([
    [
      'mentions of a failed shape',
      (n) => ({ ...sample, mentions: Array.from({ length: n }, () => ({ ...mention, form: 'x' })) }),
      1_500,
    ],
    [
      'mentions of other words',
      (n) => ({ ...sample, mentions: Array.from({ length: n }, () => ({ ...mention, exact: 'x' })) }),
      1_500,
    ],
    [
      'mentions in the wrong order',
      (n) => ({
        ...sample,
        mentions: Array.from({ length: n }, (_, i) => ({ ...mention, start: n - i, end: n - i + 1 })),
      }),
      1_500,
    ],
    [
      'quotes in a chain',
      (n) => ({
        ...sample,
        quotes: Array.from({ length: n }, (_, i) => ({ ...nested, id: `q${i}`, within: i === 0 ? null : `q${i - 1}` })),
      }),
      1_500,
    ],
    [
      'quotes in one circle',
      (n) => ({
        ...sample,
        quotes: Array.from({ length: n }, (_, i) => ({ ...nested, id: `q${i}`, restates: `q${(i + 1) % n}` })),
      }),
      1_500,
    ],
    [
      'passages of one quote',
      (n) => ({
        ...sample,
        quotes: [{ ...nested, within: null, content: Array.from({ length: n }, () => nested?.content[0]) }],
      }),
      1_500,
    ],
    [
      'cues of one quote',
      (n) => ({
        ...sample,
        quotes: [{ ...nested, within: null, cues: Array.from({ length: n }, () => nested?.cues[0]) }],
      }),
      1_500,
    ],
    [
      'statements',
      (n) => ({
        ...sample,
        relations: [
          { ...sample.relations[2], stated: Array.from({ length: n }, () => sample.relations[2]?.stated[0]) },
        ],
      }),
      1_500,
    ],
    ['sentences', (n) => ({ ...sample, sentences: Array.from({ length: n }, () => sample.sentences[0]) }), 4_000],
    [
      'blocks',
      (n) => ({ ...sample, blocks: Array.from({ length: n }, (_, i) => ({ ...sample.blocks[0], id: `b${i}` })) }),
      1_500,
    ],
    [
      'keys that nothing is known of',
      (n) => ({ ...sample, ...Object.fromEntries(Array.from({ length: n }, (_, i) => [`k${i}`, i])) }),
      1_500,
    ],
  ])('%s take linear time', (_, make, count) => {
    isLinear(make, count);
  });
  test('100,000 mentions, none of them sound', () => {
    const mentions = Array.from({ length: 100_000 }, (_, i) => ({
      start: i,
      end: i,
      exact: '',
      entity: 'x',
      form: 'y',
      literal: 0,
    }));
    const result = safeParseArticle({ ...sample, mentions });
    expect(result.error?.issues.length).toBe(200_000);
  });
});

test('sparse lists', () => {
  const sparse = [...sample.mentions];
  delete sparse[3];
  expect(refused({ ...sample, mentions: sparse })).toEqual([['mentions', 3]]);
  const content = [...(sample.quotes[2]?.content ?? [])];
  delete content[1];
  const quotes = sample.quotes.map((quote, i) => (i === 2 ? { ...quote, content } : quote));
  expect(refused({ ...sample, quotes })).toEqual([['quotes', 2, 'content', 1]]);
  const holes: unknown[] = [];
  holes.length = 1000;
  expect(refused({ ...sample, times: holes })).toHaveLength(1000);
});

test('a list with a length only is no list', () => {
  expect(refused({ ...sample, mentions: { length: 1, 0: sample.mentions[0] } })).toContainEqual(['mentions']);
});

describe('input and output', () => {
  test('the input is neither changed nor frozen nor kept', () => {
    const input = structuredClone(sample);
    const before = JSON.stringify(input);
    const data = parseArticle(input);
    expect(JSON.stringify(input)).toBe(before);
    expect(Object.isFrozen(input)).toBe(false);
    expect(Object.isFrozen(input.quotes)).toBe(false);
    expect(Object.isFrozen(input.quotes[0])).toBe(false);
    expect(data).not.toBe(input);
    expect(data.quotes).not.toBe(input.quotes);
    expect(data.quotes[2]?.content[0]).not.toBe(input.quotes[2]?.content[0]);
    expect(data.source).not.toBe(input.source);
  });
  test('nor is broken input', () => {
    const input = changed(sample, [['quotes', 2, 'kind'], 'mixed'], [['extra'], { deep: [1] }]);
    const before = JSON.stringify(input);
    refused(input);
    expect(JSON.stringify(input)).toBe(before);
    expect(everythingFrozen(input)).toBe(false);
  });
  test('frozen input is read as well', () => {
    expect(parseArticle(sample)).toEqual(sample);
    expect(parseArticle(sample)).not.toBe(sample);
  });
  test('the output is frozen all through', () => {
    expect(everythingFrozen(parseArticle(structuredClone(sample)))).toBe(true);
    expect(everythingFrozen(safeParseArticle(structuredClone(synthetic)).data)).toBe(true);
  });
});
