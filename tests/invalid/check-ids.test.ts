import { expect, test } from 'vitest';
import { changed, fault, indexOf, issuesOf } from '../support/broken.ts';
import { sample } from '../support/sample.ts';

const own = 'an id of its own';

test.each(['times', 'statistics', 'relations'] as const)('two %s of one id', (layer) => {
  const id = sample[layer][0]?.id;
  expect(issuesOf(changed(sample, [[layer, 1, 'id'], id]))).toEqual([fault('duplicate_id', [layer, 1, 'id'], own, id)]);
});

test('an id given three times is told twice', () => {
  expect(
    issuesOf(
      changed(sample, [['statistics', 1, 'id'], 'x'], [['statistics', 0, 'id'], 'x'], [['statistics', 2, 'id'], 'x']),
    ),
  ).toEqual([
    fault('duplicate_id', ['statistics', 1, 'id'], own, 'x'),
    fault('duplicate_id', ['statistics', 2, 'id'], own, 'x'),
  ]);
});

test('two entities of one id, of one type or two', () => {
  const ada = sample.entities[indexOf(sample.entities, 'ada')];
  const last = sample.entities.length;
  for (const entity of [ada, { ...sample.entities[indexOf(sample.entities, 'mills')], id: 'ada' }]) {
    expect(issuesOf(changed(sample, [['entities', last], structuredClone(entity)]))).toEqual([
      fault('duplicate_id', ['entities', last, 'id'], own, 'ada'),
    ]);
  }
});

test('two blocks of one id leave the sentence of the second without its block', () => {
  expect(issuesOf(changed(sample, [['blocks', 1, 'id'], 'headline']))).toEqual([
    fault('duplicate_id', ['blocks', 1, 'id'], own, 'headline'),
    fault('unknown_reference', ['sentences', 1, 'block'], 'the id of a block', 'dateline'),
  ]);
});

test('two quotes of one id; the first counts', () => {
  const place = ['relations', indexOf(sample.relations, 'deal-dated'), 'stated', 0, 'quote'];
  expect(issuesOf(changed(sample, [['quotes', 4, 'id'], 'closing-said']))).toEqual([
    fault('duplicate_id', ['quotes', 4, 'id'], own, 'closing-said'),
    fault('unknown_reference', place, 'the id of a quote', 'washington-agreed'),
    fault('statement_quote', place, 'closing-said', 'washington-agreed'),
  ]);
});

test('layers do not share ids', () => {
  expect(issuesOf(changed(sample, [['statistics', 0, 'id'], 'ada'], [['times', 0, 'id'], 'p1']))).toEqual([]);
});
