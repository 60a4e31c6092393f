import { describe, expect, test } from 'vitest';
import { draftFaults, draftOf } from '../../support/note.ts';

const text = 'Ada met Bo.\n\nBo left. “I said I would,” Bo told Ada. It cost 5.';
const quote = (layers: object) => ({ attitude: 'assertion', ...layers }) as const;
/** Codes and paths of all issues. */
const told = (layers: object): readonly string[] =>
  draftFaults({ ...draftOf(text), ...layers }).map(({ code, path }) => `${String(code)} ${path.join('.')}`);
const sorted = (layers: object): readonly string[] => [...told(layers)].sort();

test('words, ids, cycles, bounds and dates are told at once', () => {
  expect(
    sorted({
      language: '?',
      source: { publisher: 'the-wire' },
      mentions: [
        { exact: 'Cy', entity: 'cy', form: 'name' },
        { exact: 'Ada', in: 'p1', entity: 'cy', form: 'name' },
      ],
      quotes: {
        first: quote({ speakers: ['cy'], content: [{ exact: 'met' }, { exact: 'wept' }], restates: 'second' }),
        second: quote({ content: [{ exact: 'told' }], restates: 'first', within: 'third' }),
      },
      times: { day: { exact: 'left', value: 'some day' } },
      statistics: {
        cost: { type: 'count', label: 'cost', unit: 'EUR', value: 5, low: 9, high: 3, stated: [{ exact: '5' }] },
      },
    }),
  ).toEqual([
    'bounds statistics.cost',
    'circular_reference quotes.first.restates',
    'edtf times.day.value',
    'invalid_format language',
    'unknown_reference mentions.1.entity',
    'unknown_reference quotes.first.speakers.0',
    'unknown_reference quotes.second.within',
    'unknown_reference source.publisher',
    'words_absent mentions.0',
    'words_absent quotes.first.content.1',
  ]);
});

describe('what follows from words that were not found is not told again', () => {
  const p1 = { kind: 'paragraph', ends: 'met Bo.' } as const;
  const p2 = { kind: 'paragraph', ends: 'cost 5.' } as const;
  test('a gap where a block is missing, and the words in it', () => {
    const mentions = [{ exact: 'left', entity: 'bo', form: 'nominal' }] as const;
    const entities = { person: { bo: { name: 'Bo', description: '' } } };
    expect(told({ blocks: { p1, p2: { ...p2, ends: 'cost 6.' } }, entities, mentions })).toEqual([
      'words_absent blocks.p2.ends',
    ]);
    expect(told({ blocks: { p1: { ...p1, ends: 'met Cy.' }, p2 }, entities, mentions })).toEqual([
      'words_absent blocks.p1.ends',
    ]);
  });
  test.each([
    ['by a key that is no slug', { P1: p1, p2 }, 'invalid_key blocks.P1'],
    ['by its kind', { p1: { ...p1, kind: 'para' }, p2 }, 'invalid_value blocks.p1.kind'],
    ['by its words', { p1: { ...p1, ends: 'met Cy.' }, p2 }, 'words_absent blocks.p1.ends'],
  ])('words of the blocks beside one that is missing %s', (_, blocks, problem) => {
    // The second block seems to hold the words of the first.
    const times = { day: { exact: 'Bo', in: 'p2', value: '2015' } };
    const quotes = { a: quote({ content: [{ exact: 'Ada', in: 'p2' }, { exact: 'told' }], time: 'day' }) };
    expect(told({ blocks, scareQuotes: [{ exact: 'Bo', in: 'p2' }], times, quotes })).toEqual([problem]);
  });
  test('a block of no name, but not what it is called elsewhere', () => {
    expect(
      draftFaults({
        ...draftOf('Ada.'),
        blocks: { P1: { kind: 'paragraph', ends: 'Ada.' } },
        scareQuotes: [{ exact: 'Ada', in: 'p1' }],
      }),
    ).toMatchObject([
      { path: ['blocks', 'P1'] },
      { path: ['scareQuotes', 0, 'in'], expected: 'one of the blocks P1', received: 'p1' },
    ]);
  });
  test('a gap where a sentence is missing', () => {
    expect(told({ blocks: { p1, p2: { ...p2, sentences: ['left.', 'Cy.', 'cost 5.'] } } })).toEqual([
      'words_absent blocks.p2.sentences.1',
    ]);
  });
  test('a dateline whose block was not found', () => {
    const dateline = { period: '2015' };
    expect(told({ blocks: { p1: { kind: 'dateline', ends: 'Cy.' }, p2 }, dateline })).toEqual([
      'words_absent blocks.p1.ends',
    ]);
    expect(told({ blocks: { p1, p2 }, dateline })).toEqual(['dateline_block dateline']);
  });
  test('a figure and a relation that nothing states', () => {
    const stated = [{ exact: 'seven' }];
    expect(
      told({
        statistics: { cost: { type: 'count', label: 'cost', unit: 'EUR', stated } },
        relations: {
          r: { subject: { value: 'x' }, predicate: 'y', object: { value: 'z' }, stated },
        },
      }),
    ).toEqual(['words_absent statistics.cost.stated.0', 'words_absent relations.r.stated.0']);
  });
  test('a quote outside what was found of its parent', () => {
    const inner = quote({ content: [{ exact: 'I would' }], within: 'outer' });
    expect(told({ quotes: { outer: quote({ content: [{ exact: 'I said I will,' }] }), inner } })).toEqual([
      'words_absent quotes.outer.content.0',
    ]);
    expect(told({ quotes: { outer: quote({ content: [{ exact: 'met' }] }), inner } })).toEqual([
      'outside_parent quotes.inner.content.0',
    ]);
  });
});

test('a record that failed its shape hides unknown ids of its own layer alone', () => {
  const without = { entities: { person: { ada: { name: 'Ada', description: '' } } } };
  const quotes = { bo: { content: [] }, first: quote({ speakers: ['bo'], content: [{ exact: 'met' }], within: 'bo' }) };
  expect(told({ ...without, quotes })).toEqual([
    'invalid_value quotes.bo.attitude',
    'unknown_reference quotes.first.speakers.0',
  ]);
  const times = { bo: { exact: 'left', value: 7 } };
  expect(told({ ...without, times, mentions: [{ exact: 'Ada', in: 'p1', entity: 'bo', form: 'name' }] })).toEqual([
    'invalid_type times.bo.value',
    'unknown_reference mentions.0.entity',
  ]);
});

test('blocks that leave out words are told beside words that cross a block', () => {
  expect(
    told({
      blocks: { p1: { kind: 'paragraph', ends: 'Bo left.' } },
      scareQuotes: [{ exact: 'told' }, { from: 'met', to: 'left' }, { from: 'left', to: 'said' }],
    }),
  ).toEqual([
    'crosses_block scareQuotes.0',
    'crosses_block scareQuotes.2',
    'tiling_gap blocks',
    'tiling_gap sentences',
    'blank_line blocks.p1',
  ]);
});

describe('what failed its shape is told with the rest', () => {
  test('records, fields, words and references', () => {
    expect(
      sorted({
        version: 1,
        author: 'Ada',
        source: { publisher: 'The Wire' },
        entities: { ship: {}, person: { ada: { name: 'Ada', description: '' }, bo: { name: 'Bo' } } },
        mentions: [
          { exact: 'Ada', entity: 'ada', form: 'nickname' },
          { exact: 'Bo', nth: 1, entity: 'bo', form: 'name' },
          { exact: 'Cy', entity: 'ada', form: 'name' },
          { exact: 'met', entity: 'cy', form: 'nominal' },
        ],
        scareQuotes: [{ exact: 'met', nth: 0 }, { exact: 'wept' }],
        quotes: {
          first: quote({ speakers: ['ada', 'bo', 'cy'], content: [{ exact: 'met' }] }),
          second: { content: [] },
          third: quote({ content: [{ exact: 'told' }], within: 'second' }),
        },
      }),
    ).toEqual(
      [
        'invalid_type entities.person.bo.description',
        'invalid_value quotes.second.attitude',
        'invalid_type version',
        'invalid_format source.publisher',
        'invalid_value mentions.0.form',
        'too_small scareQuotes.0.nth',
        'unknown_reference mentions.3.entity',
        'unknown_reference quotes.first.speakers.2',
        'unrecognized_keys ',
        'unrecognized_keys entities',
        'words_absent mentions.2',
        'words_absent scareQuotes.1',
      ].sort(),
    );
  });
  test('whole layers', () => {
    expect(
      told({
        entities: [],
        topics: {},
        series: 'trade',
        mentions: 'Ada',
        relations: 7,
        scareQuotes: [{ exact: 'wept' }],
        quotes: { q: quote({ speakers: ['ada'], content: [{ exact: 'met' }] }) },
        statistics: {
          cost: { type: 'count', label: 'cost', unit: 'EUR', value: 5, series: 'trade', stated: [{ exact: '5' }] },
        },
      }),
    ).toEqual([
      'invalid_type topics',
      'invalid_type entities',
      'invalid_type mentions',
      'invalid_type series',
      'invalid_type relations',
      'words_absent scareQuotes.0',
    ]);
    expect(told({ entities: { person: 7 }, quotes: { q: quote({ speakers: ['cy'] }) }, topics: 7 })).toEqual([
      'invalid_type topics',
      'invalid_type entities.person',
    ]);
  });
  test('blocks, the words that they hold, and selectors that name them', () => {
    const p1 = { kind: 'paragraph', ends: 'met Bo.' } as const;
    const scareQuotes = [
      { exact: 'told' },
      { exact: 'told', in: 'p2' },
      { exact: 'met', in: 'p1' },
      { exact: 'left', in: 'p3' },
    ];
    expect(told({ blocks: { p1, p2: { kind: 'chapter', ends: 'cost 5.' } }, scareQuotes })).toEqual([
      'invalid_value blocks.p2.kind',
      'unknown_block scareQuotes.3.in',
    ]);
    expect(
      told({
        blocks: { p1: { kind: 'dateline' }, p2: { kind: 'paragraph', ends: '5.' } },
        dateline: { period: '2015' },
      }),
    ).toEqual(['invalid_type blocks.p1.ends']);
  });
  test.each([{ text: '' }, { blocks: [] }, { blocks: 7 }, { text: 7, blocks: {} }])(
    'without text or blocks it is all that can be told: %j',
    (layers) => {
      const scareQuotes = [{ exact: 'wept' }];
      expect(told({ ...layers, scareQuotes })).not.toContain('words_absent scareQuotes.0');
    },
  );
});
