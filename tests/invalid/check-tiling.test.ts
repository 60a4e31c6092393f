import { expect, test } from 'vitest';
import { type Change, changed, fault, issuesOf } from '../support/broken.ts';
import { sample } from '../support/sample.ts';

/** Gives a span another start or end, and the words that stand there. */
const moved = (layer: 'blocks' | 'sentences', index: number, start: number, end: number): Change[] => [
  [[layer, index, 'start'], start],
  [[layer, index, 'end'], end],
  [[layer, index, 'exact'], sample.text.slice(start, end)],
];

const [headline, dateline, p1, p2] = sample.blocks;
const sentences = sample.sentences;
if (!headline || !dateline || !p1 || !p2) throw new Error('four blocks are needed');

test('words before the first block', () => {
  expect(issuesOf(changed(sample, ...moved('blocks', 0, 5, headline.end)))).toEqual([
    fault('tiling_gap', ['blocks', 0, 'start'], 'words from 0 in a span', 'Mill'),
    fault('outside_block', ['sentences', 0], `a span in headline, 5 to ${headline.end}`, `0 to ${headline.end}`),
    fault('crosses_block', ['quotes', 0, 'content', 0], 'an end before the next block, at 5', headline.end),
  ]);
});

test('words between two sentences', () => {
  const { start, end } = sentences[2] ?? p1;
  expect(issuesOf(changed(sample, ...moved('sentences', 2, start, end - 5)))).toEqual([
    fault('tiling_gap', ['sentences', 3, 'start'], `words from ${end - 5} in a span`, 'soon.'),
  ]);
});

test('words after the last span', () => {
  const { start, end } = p2;
  expect(issuesOf(changed(sample, ...moved('blocks', 3, start, end - 1)))).toEqual([
    fault('tiling_gap', ['blocks'], `words from ${end - 1} in a span`, '.'),
    fault('outside_block', ['sentences', 4], `a span in p2, ${start} to ${end - 1}`, `${start} to ${end}`),
  ]);
});

test('no span at all', () => {
  const words = sample.text.slice(0, 200);
  expect(issuesOf(changed(sample, [['sentences'], []]))).toEqual([
    fault('tiling_gap', ['sentences'], 'words from 0 in a span', words),
  ]);
  expect(issuesOf(changed(sample, [['blocks'], []]))).toEqual([
    fault(
      'dateline_block',
      ['dateline'],
      'the span of a block of kind dateline',
      `${dateline.start} to ${dateline.end}`,
    ),
    ...sentences.map(({ block }, i) =>
      fault('unknown_reference', ['sentences', i, 'block'], 'the id of a block', block),
    ),
    fault('tiling_gap', ['blocks'], 'words from 0 in a span', words),
  ]);
});

test('spans that overlap', () => {
  const { start, end } = sentences[3] ?? p1;
  expect(issuesOf(changed(sample, ...moved('sentences', 3, start - 2, end)))).toEqual([
    fault('tiling_overlap', ['sentences', 3, 'start'], `at least ${start - 1}`, start - 2),
  ]);
  expect(issuesOf(changed(sample, ...moved('blocks', 3, p2.start - 3, p2.end)))).toEqual([
    fault('tiling_overlap', ['blocks', 3, 'start'], `at least ${p1.end}`, p2.start - 3),
    fault('blank_line', ['blocks', 3], expect.anything() as unknown as string, p2.exact),
  ]);
});

test('a span inside another leaves no gap after it', () => {
  const { end } = sentences[2] ?? p1;
  const list = [
    ...sentences.slice(0, 3),
    { start: end - 5, end: end - 1, exact: 'soon', block: 'p1' },
    ...sentences.slice(3),
  ];
  expect(issuesOf(changed(sample, [['sentences'], list]))).toEqual([
    fault('tiling_overlap', ['sentences', 3, 'start'], `at least ${end}`, end - 5),
  ]);
});

test('spans may take in white space', () => {
  const { start, end } = sentences[2] ?? p1;
  expect(issuesOf(changed(sample, ...moved('sentences', 2, start, end + 1)))).toEqual([]);
});

test('a sentence of another block', () => {
  const { start, end } = sentences[2] ?? p1;
  expect(issuesOf(changed(sample, [['sentences', 2, 'block'], 'p2']))).toEqual([
    fault('outside_block', ['sentences', 2], `a span in p2, ${p2.start} to ${p2.end}`, `${start} to ${end}`),
  ]);
  expect(issuesOf(changed(sample, [['sentences', 4, 'block'], 'p1']))).toEqual([
    fault('outside_block', ['sentences', 4], `a span in p1, ${p1.start} to ${p1.end}`, `${p2.start} to ${p2.end}`),
  ]);
});
