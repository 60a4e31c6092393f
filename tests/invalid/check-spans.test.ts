import { describe, expect, test } from 'vitest';
import { type Change, changed, fault, issuesOf, messagesOf, spanOf } from '../support/broken.ts';
import { sample } from '../support/sample.ts';

const { length } = sample.text;

/** Every place of the model that a span may stand. */
const PLACES: readonly (readonly [readonly PropertyKey[], { start: number; end: number; exact: string } | null])[] = [
  [['dateline'], sample.dateline],
  [['blocks', 2], sample.blocks[2] ?? null],
  [['sentences', 3], sample.sentences[3] ?? null],
  [['mentions', 4], sample.mentions[4] ?? null],
  [['scareQuotes', 1], sample.scareQuotes[1] ?? null],
  [['times', 2], sample.times[2] ?? null],
  [['quotes', 1, 'sources', 1], sample.quotes[1]?.sources[1] ?? null],
  [['quotes', 2, 'cues', 1], sample.quotes[2]?.cues[1] ?? null],
  [['quotes', 2, 'content', 1], sample.quotes[2]?.content[1] ?? null],
  [['statistics', 1, 'stated', 0], sample.statistics[1]?.stated[0] ?? null],
  [['relations', 0, 'stated', 1], sample.relations[0]?.stated[1] ?? null],
];

describe('words that do not stand there', () => {
  test.each(PLACES)('%j', (path, span) => {
    if (span === null) throw new Error('no span');
    const { start, exact } = span;
    for (const wrong of [`${exact} `, exact.slice(1), `${exact.slice(0, -1)}_`, '']) {
      expect(issuesOf(changed(sample, [[...path, 'exact'], wrong]))).toEqual([
        fault(
          'span_mismatch',
          [...path, 'exact'],
          `${JSON.stringify(exact.length > 80 ? `${exact.slice(0, 80)}…` : exact)} at ${start}`,
          wrong,
        ),
      ]);
    }
  });
});

/** Scare quotes are read by no other rule than order, and the second stands after the first. */
const scareQuote = (start: number, end: number, exact: string): Change => [['scareQuotes', 1], { start, end, exact }];
const { start, end } = spanOf(sample, 'sound');
const mill = spanOf(sample, '🏭').start;

test.each<[string, Change, ReturnType<typeof fault>]>([
  ['empty', scareQuote(start, start, ''), fault('span_empty', ['scareQuotes', 1, 'end'], `more than ${start}`, start)],
  [
    'end before start',
    scareQuote(start, start - 1, ''),
    fault('span_empty', ['scareQuotes', 1, 'end'], `more than ${start}`, start - 1),
  ],
  [
    'end past the text',
    scareQuote(start, length + 1, 'sound’.'),
    fault('span_out_of_range', ['scareQuotes', 1, 'end'], `at most ${length}`, length + 1),
  ],
  [
    'all of it past the text',
    scareQuote(length + 5, length + 9, ''),
    fault('span_out_of_range', ['scareQuotes', 1, 'end'], `at most ${length}`, length + 9),
  ],
  [
    'the largest whole number',
    scareQuote(start, Number.MAX_SAFE_INTEGER, 'sound'),
    fault('span_out_of_range', ['scareQuotes', 1, 'end'], `at most ${length}`, Number.MAX_SAFE_INTEGER),
  ],
])('a span that is %s', (_, change, issue) => {
  expect(issuesOf(changed(sample, change))).toEqual([issue]);
});

test('the last character of the text may end a span', () => {
  expect(issuesOf(changed(sample, scareQuote(end, length, '’.')))).toEqual([]);
});

test.each([
  ['begins', mill + 1, mill + 2, '\udfed'],
  ['ends', mill - 1, mill + 1, ' \ud83c'],
  ['begins and ends', mill + 1, mill + 7, '\udfed to c'],
])('a span that %s inside a surrogate pair', (_, from, to, exact) => {
  const path = ['mentions', 0];
  const change: Change = [path, { start: from, end: to, exact, entity: 'mill', form: 'name', literal: null }];
  const expected = [
    fault('span_splits_character', path, 'whole characters, no half of a surrogate pair', `${from} to ${to}`),
  ];
  expect(issuesOf(changed(sample, change))).toEqual(expected);
});

test('a whole surrogate pair is a sound span', () => {
  const change: Change = [
    ['mentions', 0],
    { start: mill, end: mill + 2, exact: '🏭', entity: 'mill', form: 'name', literal: null },
  ];
  expect(issuesOf(changed(sample, change))).toEqual([]);
});

test.each(['start', 'end'])('minus zero as %s', (key) => {
  // `end` 0 before any start would be empty as well; the sign is what is told.
  expect(issuesOf(changed(sample, [['sentences', 0, 'start'], -0]))).toEqual([
    fault('negative_zero', ['sentences', 0], 'offsets without a sign', '-0'),
  ]);
  const change: Change = [
    ['mentions', 0],
    { start: 0, end: 0, exact: '', entity: 'mill', form: 'name', literal: null },
  ];
  expect(issuesOf(changed(sample, change, [['mentions', 0, key], -0]))).toEqual([
    fault('negative_zero', ['mentions', 0], 'offsets without a sign', '-0'),
  ]);
});

test('message', () => {
  const { start: at } = spanOf(sample, 'Output');
  expect(messagesOf(changed(sample, [['quotes', 2, 'content', 0, 'exact'], 'Output']))).toEqual([
    `quotes[2].content[0].exact: expected "Output fell by 12% to 40 tonnes," at ${at}, received "Output"`,
  ]);
});

test('long words are cut in message and params', () => {
  const [issue] = issuesOf(changed(sample, [['mentions', 0, 'exact'], 'x'.repeat(1000)]));
  expect(issue?.received).toBe('x'.repeat(200));
  expect(messagesOf(changed(sample, [['mentions', 0, 'exact'], 'x'.repeat(1000)]))[0]).toHaveLength(
    `mentions[0].exact: expected "ROUEN" at 17, received "${'x'.repeat(80)}…"`.length,
  );
});
