import { describe, expect, test } from 'vitest';
import {
  type Article,
  article,
  entityIds,
  findRelations,
  getBlock,
  modalities,
  type Relation,
  type RelationFilter,
  type RelationStatement,
} from '../../../src/index.ts';
import { expectError, refusesOtherThings } from '../../support/refuses.ts';
import { sample } from '../../support/sample.ts';
import { synthetic } from '../../support/synthetic.ts';

const ids = (filter: RelationFilter, given: Article = sample): string[] =>
  findRelations(given, filter).map(({ id }) => id);
const isEnd = (term: Relation['subject'], id: string): boolean => 'entity' in term && term.entity === id;

describe('findRelations', () => {
  test('without a filter finds all, in reading order', () => {
    expect(findRelations(article)).toEqual(article.relations);
    expect(findRelations(article, { entity: undefined, block: undefined })).toEqual(article.relations);
    expect(findRelations(article)[0]).toBe(article.relations[0]);
  });

  test('by an entity at either end, as subject, and as object', () => {
    for (const entity of entityIds) {
      const { relations } = article;
      expect(findRelations(article, { entity })).toEqual(
        relations.filter(({ subject, object }) => isEnd(subject, entity) || isEnd(object, entity)),
      );
      expect(findRelations(article, { subject: entity })).toEqual(
        relations.filter(({ subject }) => isEnd(subject, entity)),
      );
      expect(findRelations(article, { object: entity })).toEqual(
        relations.filter(({ object }) => isEnd(object, entity)),
      );
    }
    expect(ids({ entity: 'deal' })).toEqual(['fall-with-deal', 'deal-dated']);
    expect(ids({ subject: 'deal' })).toEqual(['deal-dated']);
    expect(ids({ object: 'deal' })).toEqual(['fall-with-deal']);
    expect(ids({ entity: 'paris' })).toEqual([]);
  });

  test('a list means any of, several keys mean and, an empty list nothing', () => {
    expect(ids({ entity: ['mill', 'deal', 'mill'] })).toEqual(['mill-closes', 'fall-with-deal', 'deal-dated']);
    expect(ids({ subject: ['mill', 'deal'] })).toEqual(['mill-closes', 'deal-dated']);
    expect(ids({ entity: 'deal', subject: 'mill' })).toEqual([]);
    expect(ids({ entity: 'deal', object: ['deal', 'mill'], statedBy: 'ada' })).toEqual(['fall-with-deal']);
    for (const key of ['entity', 'subject', 'object', 'predicate', 'modality', 'statedBy', 'block'] as const)
      expect(ids({ [key]: [] }), key).toEqual([]);
  });

  test('a relation of an entity to itself comes once, and values are no entities', () => {
    const [relation] = sample.relations;
    if (relation === undefined) throw new Error('relation');
    const self: Relation = { ...relation, subject: { entity: 'ada' }, object: { entity: 'ada' } };
    const given: Article = { ...sample, relations: [self, { ...self, subject: { value: 'bo' } }] };
    expect(findRelations(given, { entity: 'ada' })).toHaveLength(2);
    expect(findRelations(given, { subject: 'ada' })).toEqual([self]);
    expect(findRelations(given, { entity: 'bo' })).toEqual([]);
  });

  test('by predicate, in exactly these words, any words allowed', () => {
    expect(ids({ predicate: 'closes' })).toEqual(['mill-closes']);
    expect(ids({ predicate: ['dated', 'responds-to', 'sings-to'] })).toEqual(['fall-with-deal', 'deal-dated']);
    expect(ids({ predicate: 'Closes' })).toEqual([]);
    expect(ids({ predicate: 'sings-to' })).toEqual([]);
  });

  test('by modality', () => {
    for (const modality of modalities)
      expect(findRelations(article, { modality })).toEqual(
        article.relations.filter((relation) => relation.modality === modality),
      );
    expect(ids({ modality: ['planned', 'hoped'] })).toEqual(['mill-closes']);
  });

  test('by who states it, in the quote that holds the words or one around it', () => {
    expect(ids({ statedBy: 'us-government' })).toEqual(['deal-dated']);
    expect(ids({ statedBy: 'bo' })).toEqual(['deal-dated']);
    expect(ids({ statedBy: 'ada' })).toEqual(['fall-with-deal', 'deal-dated']);
    expect(ids({ statedBy: ['government', 'bo'] })).toEqual(['mill-closes', 'deal-dated']);
    expect(ids({ statedBy: 'mill' })).toEqual([]);
  });

  test('null is the article itself', () => {
    const own = (relation: Relation): boolean => relation.stated.some(({ quote }) => quote === null);
    expect(findRelations(article, { statedBy: null })).toEqual(article.relations.filter(own));
    expect(ids({ statedBy: null })).toEqual([]);
    const [first, ...rest] = sample.relations;
    if (first === undefined) throw new Error('relation');
    const told = { ...first, stated: first.stated.map((statement) => ({ ...statement, quote: null })) };
    const given: Article = { ...sample, relations: [told, ...rest] };
    expect(ids({ statedBy: null }, given)).toEqual(['mill-closes']);
    expect(ids({ statedBy: [null, 'bo'] }, given)).toEqual(['mill-closes', 'deal-dated']);
    expect(ids({ statedBy: 'board' }, given)).toEqual([]);
  });

  test('by presupposition: some statement that takes it for granted, or says it', () => {
    for (const presupposed of [true, false])
      expect(findRelations(article, { presupposed })).toEqual(
        article.relations.filter(({ stated }) => stated.some((statement) => statement.presupposed === presupposed)),
      );
    expect(ids({ presupposed: true })).toEqual(['deal-dated']);
    expect(ids({ presupposed: false })).toEqual(['mill-closes', 'fall-with-deal']);
  });

  test('by block and kind of block', () => {
    for (const block of ['p3', 'p7'] as const) {
      const { start, end } = getBlock(article, block);
      expect(findRelations(article, { block })).toEqual(
        article.relations.filter(({ stated }) => stated.some((span) => span.start < end && span.end > start)),
      );
    }
    expect(ids({ block: 'paragraph' })).toEqual(sample.relations.map(({ id }) => id));
    expect(ids({ block: ['headline', 'p2'] })).toEqual([]);
  });

  test('what is asked of statements has to hold of one of them', () => {
    const [closes] = sample.relations;
    const [one, other] = closes?.stated ?? [];
    if (closes === undefined || one === undefined || other === undefined) throw new Error('statements');
    const stated: RelationStatement[] = [
      { ...one, quote: null, presupposed: true },
      { ...other, quote: 'closing-said', presupposed: false },
    ];
    const given: Article = { ...sample, relations: [{ ...closes, stated }] };
    expect(ids({ statedBy: null, presupposed: true }, given)).toEqual(['mill-closes']);
    expect(ids({ statedBy: 'board', presupposed: false }, given)).toEqual(['mill-closes']);
    expect(ids({ statedBy: 'board', presupposed: true }, given)).toEqual([]);
    expect(ids({ statedBy: null, presupposed: false }, given)).toEqual([]);
    expect(ids({ statedBy: null, presupposed: true, block: 'p2' }, given)).toEqual([]);
    expect(ids({ statedBy: null, presupposed: true, block: 'p1' }, given)).toEqual(['mill-closes']);
  });

  test('refuses what it does not know, with the nearest', () => {
    const wrong = (filter: object) => () => findRelations(sample, filter as never);
    for (const key of ['entity', 'subject', 'object', 'statedBy'])
      expectError(wrong({ [key]: 'deel' }), 'RangeError', new RegExp(`^filter\\.${key}: .* an entity, such as "deal"`));
    expectError(wrong({ statedBy: [null, 'milll'] }), 'RangeError', /^filter\.statedBy\[1\]: .*"mill"/);
    expectError(wrong({ subject: null }), 'RangeError', /^filter\.subject: .* received null$/);
    expectError(wrong({ modality: 'asserted' }), 'RangeError', /^filter\.modality: /);
    expectError(wrong({ predicate: 5 }), 'TypeError', 'filter.predicate: expected a string, received 5');
    expectError(wrong({ block: 'p9' }), 'RangeError', /^filter\.block: expected the id of a block/);
  });

  test('stands an article without relations', () => {
    expect(findRelations(synthetic, { entity: 'ada' })).toEqual([]);
  });

  refusesOtherThings((thing) => findRelations(thing));
});
