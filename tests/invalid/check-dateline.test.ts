import { expect, test } from 'vitest';
import { changed, fault, issuesOf, spanOf } from '../support/broken.ts';
import { sample } from '../support/sample.ts';
import { synthetic } from '../support/synthetic.ts';

const { start, end } = spanOf(sample, 'ROUEN, May 3. /WIRE/.');

test('a dateline block without a dateline', () => {
  expect(issuesOf(changed(sample, [['dateline'], null]))).toEqual([
    fault('dateline_block', ['dateline'], 'the dateline of block dateline', null),
  ]);
});

test('a dateline without a block', () => {
  expect(issuesOf(changed(sample, [['blocks', 1, 'kind'], 'kicker']))).toEqual([
    fault('dateline_block', ['dateline'], 'the span of a block of kind dateline', `${start} to ${end}`),
  ]);
});

test.each([
  ['starts later', start + 1, end],
  ['ends sooner', start, end - 1],
])('a dateline that %s than its block', (_, from, to) => {
  const exact = sample.text.slice(from, to);
  expect(
    issuesOf(changed(sample, [['dateline', 'start'], from], [['dateline', 'end'], to], [['dateline', 'exact'], exact])),
  ).toEqual([fault('dateline_block', ['dateline'], 'the span of a block of kind dateline', `${from} to ${to}`)]);
});

test('neither is needed', () => {
  expect(synthetic.dateline).toBeNull();
  expect(issuesOf(synthetic)).toEqual([]);
});
