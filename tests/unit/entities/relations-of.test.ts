import { describe, expect, test } from 'vitest';
import { type Article, article, type Relation, relationsOf } from '../../../src/index.ts';
import { expectError, refusesOtherThings } from '../../support/refuses.ts';
import { synthetic } from '../../support/synthetic.ts';

describe('relationsOf', () => {
  test('finds an entity as subject and as object, in reading order', () => {
    expect(relationsOf(article, 'sergey-lavrov').map(({ predicate }) => predicate)).toEqual([
      'meets',
      'holds-position',
    ]);
    expect(relationsOf(article, 'john-kerry').map(({ id }) => id)).toEqual([
      'kerry-visits-moscow',
      'kerry-secretary-of-state',
      'kerry-visits-russia',
      'photograph-depicts-kerry',
      'kerry-meets-lavrov',
    ]);
    expect(relationsOf(article, 'adopted-children').map(({ id }) => id)).toEqual([
      'government-attends-to-children',
      'parents-mistreat-children',
    ]);
  });

  test('gives nothing for an entity without', () => {
    expect(relationsOf(article, 'washington')).toEqual([]);
    expect(relationsOf(article, 'russia-and-united-states')).toEqual([]);
    expect(relationsOf(synthetic, 'ada')).toEqual([]);
  });

  test('counts a relation of an entity to itself once, and values not at all', () => {
    const relation: Relation = {
      id: 'quotes-herself',
      subject: { entity: 'ada' },
      predicate: 'quotes',
      object: { entity: 'ada' },
      modality: 'asserted',
      stated: [],
      period: null,
    };
    const given: Article = { ...synthetic, relations: [relation, { ...relation, subject: { value: 'bo' } }] };
    expect(relationsOf(given, 'ada')).toHaveLength(2);
    expect(relationsOf(given, 'bo')).toEqual([]);
  });

  test('every end of every relation finds it', () => {
    for (const relation of article.relations)
      for (const term of [relation.subject, relation.object])
        if ('entity' in term) expect(relationsOf(article, term.entity)).toContain(relation);
  });

  test('is fresh', () => {
    relationsOf(article, 'sergey-lavrov').pop();
    expect(relationsOf(article, 'sergey-lavrov')).toHaveLength(2);
  });

  test('names the nearest ids of an unknown one', () => {
    expectError(
      () => relationsOf(article, 'lavrov' as never),
      'RangeError',
      /^entity: expected the id of an entity, such as "lavrov-talks", "sergey-lavrov"/,
    );
  });

  refusesOtherThings((thing) => relationsOf(thing, 'ada'));
});
