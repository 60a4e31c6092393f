import { describe, expect, test } from 'vitest';
import { ArticleSchema, safeParseArticle } from '../../src/schema.ts';
import { ABSENT, type Change, changed, fault, indexOf, issuesOf, messagesOf } from '../support/broken.ts';
import { sample } from '../support/sample.ts';

/** A failure of one rule that no other record bears on. */
const metonym: Change = [['mentions', 2, 'literal'], 'government'];
const metonymFault = fault(
  'metonym_literal',
  ['mentions', 2, 'literal'],
  'another entity than is meant, or null',
  'government',
);

describe('a record of a failed shape is left out', () => {
  test('others of its layer are checked, at their own index', () => {
    expect(issuesOf(changed(sample, [['mentions', 1, 'form'], 'nickname'], metonym))).toEqual([
      { code: 'invalid_value', path: ['mentions', 1, 'form'] },
      metonymFault,
    ]);
  });
  test('its own rules are not', () => {
    expect(issuesOf(changed(sample, [['mentions', 2, 'start'], '1'], metonym))).toEqual([
      { code: 'invalid_type', path: ['mentions', 2, 'start'] },
    ]);
  });
  test('nor is it missed in order and tiling', () => {
    expect(issuesOf(changed(sample, [['sentences', 1, 'start'], -1], metonym))).toEqual([
      { code: 'too_small', path: ['sentences', 1, 'start'] },
      metonymFault,
    ]);
    expect(issuesOf(changed(sample, [['blocks', 1], null], metonym))).toEqual([
      { code: 'invalid_type', path: ['blocks', 1] },
      metonymFault,
    ]);
  });
  test('references that it may be meant by are let pass', () => {
    const i = indexOf(sample.entities, 'ada');
    expect(
      issuesOf(changed(sample, [['entities', i, 'name'], ''], [['mentions', 0, 'entity'], 'nobody'], metonym)),
    ).toEqual([{ code: 'too_small', path: ['entities', i, 'name'] }, metonymFault]);
    expect(
      issuesOf(changed(sample, [['quotes', 1, 'attitude'], 'doubt'], [['quotes', 3, 'restates'], 'nothing'])),
    ).toEqual([{ code: 'invalid_value', path: ['quotes', 1, 'attitude'] }]);
  });
  test('references into layers that are whole are checked', () => {
    expect(
      issuesOf(changed(sample, [['times', 0, 'id'], 'Filing Day'], [['quotes', 3, 'restates'], 'nothing'])),
    ).toEqual([
      { code: 'invalid_format', path: ['times', 0, 'id'] },
      fault('unknown_reference', ['quotes', 3, 'restates'], 'the id of a quote', 'nothing'),
    ]);
  });
  test.each<[string, Change]>([
    ['statistics', [['statistics', 1, 'stated'], []]],
    ['relations', [['relations', 1, 'stated'], []]],
    ['quotes', [['quotes', 2, 'content', 0, 'quoted'], 'yes']],
    ['scareQuotes', [['scareQuotes', 0, 'end'], -1]],
    ['times', [['times', 0, 'basis'], 'guessed']],
    ['dateline', [['dateline', 'period'], '2015']],
    ['source', [['source', 'sha256'], 'abc']],
    ['entities', [['entities', 0, 'type'], 'ship']],
    ['topics', [['topics', 0, 'id'], '04000000']],
  ])('of %s', (layer, change) => {
    const issues = issuesOf(changed(sample, change, metonym));
    expect(issues).toHaveLength(2);
    expect(issues[0]?.path[0]).toBe(layer);
    expect(issues[1]).toEqual(metonymFault);
  });
});

test.each([
  ['an offset', ['scareQuotes', 0, 'end']],
  ['a length', ['source', 'byteLength']],
])('a fraction as %s leaves the rules on', (_, path) => {
  const issues = issuesOf(changed(sample, [path, 1.5], metonym));
  expect(issues.at(-1)).toEqual(metonymFault);
  expect([...new Set(issues.slice(0, -1).map((issue) => issue.path.join('.')))]).toEqual([path.join('.')]);
});

describe('a layer of a failed shape is left out', () => {
  test.each([
    'blocks',
    'sentences',
    'entities',
    'quotes',
    'scareQuotes',
    'times',
    'statistics',
    'relations',
    'topics',
    'dateline',
    'source',
  ])('%s missing, or something else', (layer) => {
    for (const value of [ABSENT, undefined, 'none', 7])
      expect(issuesOf(changed(sample, [[layer], value], metonym))).toEqual([
        { code: 'invalid_type', path: [layer] },
        metonymFault,
      ]);
  });
  test('mentions missing', () => {
    expect(issuesOf(changed(sample, [['mentions'], ABSENT], [['source', 'byteLength'], 1]))).toEqual([
      { code: 'invalid_type', path: ['mentions'] },
      fault('byte_length', ['source', 'byteLength'], String(Buffer.byteLength(sample.text)), 1),
    ]);
  });
  test('null where there must be a list', () => {
    expect(issuesOf(changed(sample, [['statistics'], null], metonym))).toEqual([
      { code: 'invalid_type', path: ['statistics'] },
      metonymFault,
    ]);
  });
});

describe('keys that nothing is known of', () => {
  test('of the article leave the rules on', () => {
    expect(issuesOf(changed(sample, [['extra'], 1], metonym))).toEqual([
      { code: 'unrecognized_keys', path: [] },
      metonymFault,
    ]);
  });
  test('of a record leave it out', () => {
    expect(issuesOf(changed(sample, [['mentions', 2, 'extra'], 1], metonym))).toEqual([
      { code: 'unrecognized_keys', path: ['mentions', 2] },
    ]);
  });
});

describe('without text nothing can be checked', () => {
  test.each([ABSENT, null, '', 7, ['text']])('%s', (text) => {
    const issues = issuesOf(changed(sample, [['text'], text], metonym, [['times', 0, 'id'], '']));
    expect(issues.map(({ path }) => path)).toEqual([['text'], ['times', 0, 'id']]);
  });
});

describe('schemaVersion decides before anything else', () => {
  test.each([0, 2, '1', null, ABSENT, 1.5, Number.NaN])('%s', (version) => {
    const broken = changed(sample, [['schemaVersion'], version], [['text'], ABSENT], [['extra'], 1], metonym);
    expect(issuesOf(broken)).toEqual([{ code: 'invalid_value', path: ['schemaVersion'] }]);
  });
  test('the schema itself tells shapes alone then', () => {
    const { success, error } = ArticleSchema.safeParse(changed(sample, [['schemaVersion'], 2], [['id'], ''], metonym));
    expect(success).toBe(false);
    expect(error?.issues.map(({ path }) => path)).toEqual([['schemaVersion'], ['id']]);
    expect(ArticleSchema.safeParse(7).error?.issues).toHaveLength(1);
  });
});

describe('a version is one of SemVer 2.0.0', () => {
  test.each([
    ...['0.0.0', '1.0.0', '10.20.30', '1.0.0-alpha', '1.0.0-alpha.1', '1.0.0-0.3.7', '1.0.0-x.7.z.92'],
    ...['1.0.0--', '1.0.0-01a', '1.0.0-0-0', '1.0.0+01', '1.0.0+001.-', '1.0.0-rc.1+build.123', '2.0.0+a-b'],
  ])('%s', (version) => {
    expect(issuesOf(changed(sample, [['version'], version]))).toEqual([]);
  });
  test.each([
    ...['', '1', '1.0', '1.0.0.0', 'v1.0.0', '01.0.0', '1.00.0', '1.0.01', '-1.0.0', '1.0.0 ', '1.0.0\n', '1.0.x'],
    ...['1.0.0-', '1.0.0-01', '1.0.0-a.01', '1.0.0-a..b', '1.0.0-.a', '1.0.0-a.', '1.0.0-é', '1.0.0-a_b'],
    ...['1.0.0+', '1.0.0+a..b', '1.0.0+a+b', '1.0.0+.', '1.0.0-+a'],
  ])('none: %j', (version) => {
    expect(issuesOf(changed(sample, [['version'], version]))).toEqual([{ code: 'invalid_format', path: ['version'] }]);
  });
});

describe('data of 0.1', () => {
  /** Takes the fields away that 0.1 did not have. */
  const without = (record: object, ...fields: readonly string[]) =>
    Object.fromEntries(Object.entries(record).filter(([field]) => !fields.includes(field)));
  const old = {
    ...sample,
    source: without(sample.source, 'authors', 'published'),
    entities: sample.entities.map((entity) => without(entity, 'alternateNames', 'parent')),
    quotes: sample.quotes.map((quote) => without(quote, 'modality', 'addressees', 'time')),
    times: sample.times.map((time) => without(time, 'kind', 'duration')),
    statistics: sample.statistics.map((statistic) => without(statistic, 'lowInclusive', 'highInclusive')),
    mentions: sample.mentions.map((mention) => ({
      ...mention,
      form: mention.literal === null ? mention.form : 'metonym',
    })),
  };
  test('is refused with the one issue that says where the change is described', () => {
    expect(issuesOf(old)).toEqual([
      fault(
        'outdated',
        [],
        expect.stringContaining('"Moving from 0.1" in CHANGELOG.md') as unknown as string,
        'data of 0.1',
      ),
    ]);
    expect(messagesOf(old)).toEqual([expect.stringMatching(/^article: expected data of 0\.2\.0 or later/)]);
  });
  test('is told apart from data that merely lacks a field', () => {
    for (const part of ['source', 'entities', 'quotes', 'times', 'statistics'] as const)
      expect(issuesOf({ ...sample, [part]: old[part] }).some(({ code }) => code === 'outdated')).toBe(false);
    for (const part of ['source', 'entities', 'quotes', 'times', 'statistics'] as const)
      expect(issuesOf({ ...old, [part]: sample[part] }).some(({ code }) => code === 'outdated')).toBe(false);
  });
});

test('everything is told in one pass', () => {
  const input = changed(
    sample,
    [['id'], 'Mill'],
    [['language'], '?'],
    metonym,
    [['quotes', 2, 'kind'], 'mixed'],
    [['times', 2, 'value'], 'then'],
  );
  expect(issuesOf(input).map(({ code }) => code)).toEqual([
    'invalid_format',
    'invalid_format',
    'metonym_literal',
    'kind_mismatch',
    'edtf',
  ]);
  expect(safeParseArticle(input).error?.name).toBe('ZodError');
});

describe('language', () => {
  const isRefused = (language: string) => issuesOf(changed(sample, [['language'], language])).length > 0;
  test.each([
    'en',
    'EN-gb',
    'zh-Hans-CN',
    'sr-Latn',
    'es-419',
    'de-CH-1996',
    'sl-rozaj-biske',
    'en-u-ca-buddhist',
    'en-x-news',
  ])('%s is one, for Intl too', (language) => {
    expect(Intl.getCanonicalLocales(language)).toHaveLength(1);
    expect(isRefused(language)).toBe(false);
  });
  test.each([
    '',
    'e',
    'engl',
    'en_GB',
    'en-',
    'en-a',
    'en-x',
    'en-1',
    'en-US-US',
    'x-news',
    'languages',
    'en-a-bb-a-cc',
    'de-1996-1996',
    'en-t-1a',
    'zh-yue-HK',
  ])('%j is none, for Intl neither', (language) => {
    expect(() => Intl.getCanonicalLocales(language)).toThrow(RangeError);
    expect(isRefused(language)).toBe(true);
  });
});
