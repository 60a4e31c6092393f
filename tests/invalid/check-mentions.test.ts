import { expect, test } from 'vitest';
import { changed, fault, issuesOf } from '../support/broken.ts';
import { sample } from '../support/sample.ts';

const [rouen, wire, paris, board] = sample.mentions;
const duplicate = (index: number, entity: string) =>
  fault('duplicate_mention', ['mentions', index], 'one mention of an entity by these words', entity);
const withMentions = (...list: readonly unknown[]): unknown => changed(sample, [['mentions'], list]);

test('the same words twice for one entity', () => {
  expect(issuesOf(withMentions(rouen, rouen, wire))).toEqual([duplicate(1, 'rouen')]);
  expect(issuesOf(withMentions(rouen, { ...rouen, form: 'nominal' }, rouen, wire))).toEqual([
    duplicate(1, 'rouen'),
    duplicate(2, 'rouen'),
  ]);
});

test('the same words for other entities between', () => {
  const other = { ...rouen, entity: 'france' };
  expect(issuesOf(withMentions(rouen, other, wire))).toEqual([]);
  expect(issuesOf(withMentions(rouen, other, rouen, wire))).toEqual([duplicate(2, 'rouen')]);
  expect(issuesOf(withMentions(rouen, other, other, wire))).toEqual([duplicate(2, 'france')]);
});

test('one entity by other words is no duplicate', () => {
  expect(
    issuesOf(
      withMentions(rouen, { ...rouen, end: (rouen?.start ?? 0) + 1, exact: 'R' }, wire, { ...board, entity: 'rouen' }),
    ),
  ).toEqual([]);
});

test.each(['name', 'nominal', 'pronoun', 'modifier'])('a %s may be a metonym, and need not', (form) => {
  expect(issuesOf(changed(sample, [['mentions', 2, 'form'], form]))).toEqual([]);
  expect(issuesOf(changed(sample, [['mentions', 2, 'form'], form], [['mentions', 2, 'literal'], null]))).toEqual([]);
});

test('a metonym of itself', () => {
  expect(issuesOf(changed(sample, [['mentions', 2, 'literal'], paris?.entity]))).toEqual([
    fault('metonym_literal', ['mentions', 2, 'literal'], 'another entity than is meant, or null', paris?.entity),
  ]);
});
