import { expect, test } from 'vitest';
import { changed, fault, indexOf, issuesOf } from '../support/broken.ts';
import { sample } from '../support/sample.ts';

test.each<[string, 'statistics' | 'relations', string, unknown]>([
  ['the quote around', 'relations', 'deal-dated', 'bo-told'],
  ['the outermost quote', 'relations', 'deal-dated', 'output-fell'],
  ['another quote', 'statistics', 'output', 'closing-said'],
  ['none', 'statistics', 'output', null],
  ['none, over the cue', 'relations', 'fall-with-deal', null],
])('a statement of %s', (_, layer, id, wrong) => {
  const index = indexOf(sample[layer], id);
  const path = [layer, index, 'stated', 0, 'quote'];
  const expected = String(sample[layer][index]?.stated[0]?.quote);
  expect(issuesOf(changed(sample, [path, wrong]))).toEqual([fault('statement_quote', path, expected, wrong)]);
});

test('a statement of the article itself as said by somebody', () => {
  const path = ['statistics', 2, 'stated', 0, 'quote'];
  expect(issuesOf(changed(sample, [path, 'output-fell']))).toEqual([
    fault('statement_quote', path, 'null', 'output-fell'),
  ]);
});

test('content taken away leaves statements behind', () => {
  expect(issuesOf(changed(sample, [['quotes', 4, 'content'], []]))).toEqual([
    fault('statement_quote', ['relations', 2, 'stated', 0, 'quote'], 'bo-told', 'washington-agreed'),
  ]);
});
