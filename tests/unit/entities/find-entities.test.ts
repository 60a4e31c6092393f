import { describe, expect, test } from 'vitest';
import { article, entityIds, findEntities } from '../../../src/index.ts';
import { expectError, refusesOtherThings } from '../../support/refuses.ts';
import { synthetic } from '../../support/synthetic.ts';

const idsOf = (entities: readonly { readonly id: string }[]): string[] => entities.map(({ id }) => id);

describe('findEntities', () => {
  test('without a filter finds all, by first mention', () => {
    expect(idsOf(findEntities(article))).toEqual([...entityIds]);
    expect(idsOf(findEntities(article)).slice(0, 5)).toEqual([
      'john-kerry',
      'united-states',
      'moscow',
      'russian-foreign-ministry',
      'russia',
    ]);
    expect(idsOf(findEntities(synthetic))).toEqual(['zurich', 'ada-and-bo', 'ada', 'bo', 'cy']);
    expect(findEntities(article, { type: undefined, name: undefined, block: undefined })).toEqual(article.entities);
  });

  test('by type, narrowed', () => {
    expect(findEntities(article, { type: 'person' }).map(({ familyName }) => familyName)).toEqual([
      'Kerry',
      'Scherbak',
      'Lavrov',
    ]);
    expect(idsOf(findEntities(article, { type: 'agreement' }))).toEqual(['geneva-communique', 'new-start']);
    expect(findEntities(synthetic, { type: 'event' })).toEqual([]);
  });

  test('by own name or by words that mention it, typography and case aside', () => {
    expect(idsOf(findEntities(article, { name: 'Washington' }))).toEqual(['us-government', 'washington']);
    expect(idsOf(findEntities(article, { name: 'MOSCOW' }))).toEqual(['moscow', 'russian-government']);
    expect(idsOf(findEntities(article, { name: 'us secretary of state' }))).toEqual(['john-kerry']);
    expect(idsOf(findEntities(article, { name: 'Kerry’s visit to Moscow' }))).toEqual(['kerry-visit']);
    expect(idsOf(findEntities(article, { name: "Kerry's visit to Moscow" }))).toEqual(['kerry-visit']);
    expect(idsOf(findEntities(article, { name: 'such actions' }))).toEqual(['confrontational-steps']);
    expect(idsOf(findEntities(article, { name: 'Russian citizens' }))).toEqual([
      'sanctioned-citizens',
      'hunted-citizens',
    ]);
    expect(idsOf(findEntities(synthetic, { name: 'Z\u00fcrich' }))).toEqual(['zurich']);
  });

  test('whole words only, and nothing for empty ones', () => {
    expect(findEntities(article, { name: 'Kerry' })).toEqual([]);
    expect(findEntities(article, { name: '' })).toEqual([]);
    expect(findEntities(article, { name: 'x'.repeat(1_000_000) })).toEqual([]);
  });

  test('by block', () => {
    expect(idsOf(findEntities(article, { block: 'credit' }))).toEqual(['alexander-scherbak', 'tass-archive', 'tass']);
    expect(idsOf(findEntities(article, { block: 'dateline' }))).toEqual(['moscow', 'tass']);
    expect(findEntities(article, { block: 'kicker' })).toEqual([]);
    expect(idsOf(findEntities(synthetic, { block: 'p2' }))).toEqual(['ada']);
  });

  test('what a metonym literally names is not mentioned', () => {
    expect(idsOf(findEntities(article, { block: 'p4', type: 'place' }))).toEqual(['russia']);
    expect(idsOf(findEntities(article, { block: 'p4', type: 'organization' }))).toEqual([
      'russian-foreign-ministry',
      'russian-government',
      'us-government',
    ]);
  });

  test('several keys mean and', () => {
    expect(idsOf(findEntities(article, { name: 'Moscow', block: 'p7' }))).toEqual(['russian-government']);
    expect(idsOf(findEntities(article, { name: 'Washington', type: 'place' }))).toEqual(['washington']);
    expect(findEntities(article, { name: 'Washington', type: 'place', block: 'p3' })).toEqual([]);
  });

  test('gives the records in a fresh list', () => {
    expect(findEntities(article)[0]).toBe(article.entities[0]);
    findEntities(article).pop();
    expect(findEntities(article)).toEqual(article.entities);
  });

  test('names the nearest blocks of an unknown one', () => {
    expectError(
      () => findEntities(article, { block: 'captions' as never }),
      'RangeError',
      /^filter\.block: .* "caption"/,
    );
  });

  refusesOtherThings((thing) => findEntities(thing));
});
