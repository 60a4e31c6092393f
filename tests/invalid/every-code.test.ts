import { describe, expect, test } from 'vitest';
import type { IssueCode } from '../../src/schema.ts';
import { type Change, changed, issuesOf, messagesOf, spanOf } from '../support/broken.ts';
import { sample } from '../support/sample.ts';

const { length } = sample.text;
const sound = spanOf(sample, 'sound');
const mill = spanOf(sample, '🏭');
const { start: p2 } = spanOf(sample, 'Two mills');
const [headline] = sample.blocks;
const [, one, other] = sample.mentions;
const scareQuote = (start: number, end: number, exact: string): Change => [['scareQuotes', 1], { start, end, exact }];

/** A change that breaks each rule, and what the message about it says; `unreadable` is tested with hostile input, `outdated` with the schema version, `not_integer` below. */
const BROKEN: {
  readonly [C in Exclude<IssueCode, 'unreadable' | 'outdated' | 'not_integer'>]: readonly [readonly Change[], string];
} = {
  negative_zero: [[[['sentences', 0, 'start'], -0]], 'sentences[0]: expected offsets without a sign, received "-0"'],
  lone_surrogate: [
    [[['entities', 0, 'description'], 'Half \ud83c.']],
    'entities[0].description: expected whole characters, received "half of a surrogate pair at 5"',
  ],
  span_empty: [
    [scareQuote(sound.start, sound.start, '')],
    `scareQuotes[1].end: expected more than ${sound.start}, received ${sound.start}`,
  ],
  span_out_of_range: [
    [scareQuote(sound.start, length + 1, 'sound')],
    `scareQuotes[1].end: expected at most ${length}, received ${length + 1}`,
  ],
  span_mismatch: [
    [scareQuote(sound.start, sound.end, 'found')],
    `scareQuotes[1].exact: expected "sound" at ${sound.start}, received "found"`,
  ],
  span_splits_character: [
    [[['scareQuotes', 0], { start: mill.start + 1, end: mill.end, exact: '\udfed' }]],
    `scareQuotes[0]: expected whole characters, no half of a surrogate pair, received "${mill.start + 1} to ${mill.end}"`,
  ],
  duplicate_id: [[[['times', 2, 'id'], 'filing-day']], 'times[2].id: expected an id of its own, received "filing-day"'],
  duplicate_mention: [
    [[['mentions', 1], sample.mentions[0]]],
    'mentions[1]: expected one mention of an entity by these words, received "rouen"',
  ],
  unknown_reference: [
    [[['quotes', 2, 'speakers', 0], 'nobody']],
    'quotes[2].speakers[0]: expected the id of an entity, received "nobody"',
  ],
  tiling_gap: [
    [[['sentences'], sample.sentences.slice(0, -1)]],
    `sentences: expected words from ${p2 - 2} in a span, received "Two mills remain ‘safe’ and ‘sound’."`,
  ],
  tiling_overlap: [
    [[['sentences', 1], sample.sentences[0]]],
    `sentences[1].start: expected at least ${headline?.end}, received 0`,
  ],
  blank_line: [
    [
      [['blocks', 2, 'end'], length],
      [['blocks', 2, 'exact'], sample.text.slice(sample.blocks[2]?.start, length)],
    ],
    'blocks[2]: expected no empty line in the block, for what stands after one is a block of its own, received "Two mills remain ‘safe’ and ‘sound’."',
  ],
  outside_block: [
    [[['sentences', 0, 'block'], 'p2']],
    `sentences[0]: expected a span in p2, ${p2} to ${length}, received "0 to ${headline?.end}"`,
  ],
  crosses_block: [
    [
      [
        ['quotes', 0, 'content', 0],
        { start: 0, end: 23, exact: sample.text.slice(0, 23), quoted: false, verbatim: false },
      ],
    ],
    'quotes[0].content[0]: expected an end before the next block, at 18, received 23',
  ],
  out_of_order: [
    [
      [['mentions', 1], other],
      [['mentions', 2], one],
    ],
    `mentions[2]: expected reading order, from ${other?.start} on, received "${one?.start} to ${one?.end}"`,
  ],
  passage_overlap: [
    [[['quotes', 1, 'content', 1], sample.quotes[1]?.content[0]]],
    `quotes[1].content[1]: expected a passage from ${sample.quotes[1]?.content[0]?.end} on, received ${sample.quotes[1]?.content[0]?.start}`,
  ],
  quoted_mismatch: [
    [[['quotes', 2, 'content', 1, 'quoted'], false]],
    'quotes[2].content[1].quoted: expected true, for a pair of quotation marks encloses it, received false',
  ],
  verbatim_mismatch: [
    [[['quotes', 4, 'content', 0, 'verbatim'], false]],
    'quotes[4].content[0].verbatim: expected true, received false',
  ],
  kind_mismatch: [[[['quotes', 2, 'kind'], 'mixed']], 'quotes[2].kind: expected direct, received "mixed"'],
  circular_reference: [
    [[['quotes', 1, 'restates'], 'closing-said']],
    'quotes[1].restates: expected no way back to the quote itself, received "closing-said"',
  ],
  outside_parent: [
    [[['quotes', 3, 'within'], 'closing-said']],
    `quotes[3].sources[0]: expected a span in the content, sources or cues of closing-said, received "${sample.quotes[3]?.sources[0]?.start} to ${sample.quotes[3]?.sources[0]?.end}"`,
  ],
  statement_quote: [
    [[['statistics', 0, 'stated', 0, 'quote'], null]],
    'statistics[0].stated[0].quote: expected output-fell, received null',
  ],
  bounds: [
    [[['statistics', 1, 'low'], 50]],
    'statistics[1]: expected low at most high, received "value 40, low 50, high 40.5"',
  ],
  negative: [
    [[['statistics', 0, 'low'], -1]],
    'statistics[0].low: expected at least 0, for the direction carries the sign, received -1',
  ],
  direction: [
    [[['statistics', 1, 'direction'], 'up']],
    'statistics[1].direction: expected null, for the type is amount, received "up"',
  ],
  compared_with: [
    [[['statistics', 1, 'comparedWith'], { value: null, basis: 'unknown', because: null }]],
    'statistics[1].comparedWith: expected null, for the type is amount, received an object',
  ],
  edtf: [[[['times', 2, 'value'], 'May']], 'times[2].value: expected a date in EDTF, level 0 or 1, received "May"'],
  duration: [
    [[['times', 2, 'duration'], '3 years']],
    'times[2].duration: expected a duration in ISO 8601, such as P3Y or PT90M, received "3 years"',
  ],
  time_kind: [
    [[['times', 0, 'duration'], 'P1D']],
    'times[0].duration: expected null, for the kind is date, received "P1D"',
  ],
  period_basis: [[[['times', 2, 'value'], null]], 'times[2].basis: expected unknown, received "stated"'],
  metonym_literal: [
    [[['mentions', 2, 'literal'], 'government']],
    'mentions[2].literal: expected another entity than is meant, or null, received "government"',
  ],
  dateline_block: [[[['dateline'], null]], 'dateline: expected the dateline of block dateline, received null'],
  byte_length: [
    [[['source', 'byteLength'], 0]],
    `source.byteLength: expected ${Buffer.byteLength(sample.text)}, received 0`,
  ],
};

test('the article that is broken here is sound', () => {
  expect(issuesOf(sample)).toEqual([]);
});

describe.each(Object.entries(BROKEN))('%s', (code, [changes, message]) => {
  test('is told, where, with what was expected and received', () => {
    const input = changed(sample, ...changes);
    const index = issuesOf(input).findIndex((issue) => issue.code === code);
    expect(index).not.toBe(-1);
    expect(messagesOf(input)[index]).toBe(message);
  });
});

test('not_integer is told of the shape of a record', () => {
  const input = changed(sample, [['quotes', 2, 'content', 0, 'start'], 1.5]);
  expect(issuesOf(input)).toMatchObject([
    { code: 'not_integer', path: ['quotes', 2, 'content', 0, 'start'], expected: 'a whole number' },
  ]);
  expect(messagesOf(input)[0]).toContain('expected a whole number');
});
