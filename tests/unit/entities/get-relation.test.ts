import { describe, expect, test } from 'vitest';
import { article, getRelation, relationIds } from '../../../src/index.ts';
import { expectError, refusesOtherThings } from '../../support/refuses.ts';
import { sample } from '../../support/sample.ts';

describe('getRelation', () => {
  test('gives the record itself, frozen', () => {
    expect(relationIds).not.toHaveLength(0);
    for (const [i, id] of relationIds.entries()) expect(getRelation(article, id)).toBe(article.relations[i]);
    expect(Object.isFrozen(getRelation(sample, 'deal-dated').stated)).toBe(true);
    expect(getRelation(sample, 'deal-dated').predicate).toBe('dated');
  });

  test('of two with one id gives the first', () => {
    const [first, second] = sample.relations;
    if (first === undefined || second === undefined) throw new Error('relations');
    const relations = [first, { ...second, id: first.id }];
    expect(getRelation({ ...sample, relations }, first.id)).toBe(first);
  });

  test('names the nearest ids of an unknown one', () => {
    expectError(
      () => getRelation(sample, 'mill-close' as never),
      'RangeError',
      /^id: expected the id of a relation, such as "mill-closes".*, received "mill-close"$/,
    );
  });

  refusesOtherThings((thing) => getRelation(thing, 'x'));
});
