import { describe, expect, test } from 'vitest';
import { article, countMentions, entityIds } from '../../../src/index.ts';
import { refusesOtherThings } from '../../support/refuses.ts';
import { synthetic } from '../../support/synthetic.ts';

describe('countMentions', () => {
  const counts = countMentions(article);
  const of = (id: string) => counts.find(({ entity }) => entity === id);

  test('the most mentioned come first', () => {
    expect(counts.slice(0, 4).map(({ entity, total }) => [entity, total])).toEqual([
      ['russia', 17],
      ['united-states', 15],
      ['john-kerry', 13],
      ['russian-foreign-ministry', 12],
    ]);
    expect(counts.map(({ total }) => total)).toEqual(counts.map(({ total }) => total).sort((a, b) => b - a));
  });

  test('has one record an entity, those never mentioned last', () => {
    expect(new Set(counts.map(({ entity }) => entity))).toEqual(new Set(entityIds));
    expect(counts).toHaveLength(entityIds.length);
    expect(counts.at(-1)).toEqual({
      entity: 'washington',
      total: 0,
      byForm: { name: 0, nominal: 0, pronoun: 0, adjective: 0, metonym: 0 },
      names: [],
    });
    expect(counts.reduce((sum, { total }) => sum + total, 0)).toBe(article.mentions.length);
  });

  test('counts forms', () => {
    expect(of('russia')?.byForm).toEqual({ name: 5, nominal: 0, pronoun: 0, adjective: 12, metonym: 0 });
    expect(of('us-government')).toMatchObject({ total: 3, byForm: { metonym: 3, name: 0 } });
    expect(of('russian-government')?.byForm).toEqual({ name: 0, nominal: 0, pronoun: 4, adjective: 0, metonym: 2 });
  });

  test('counts words that differ in typography alone together, as they first stand', () => {
    expect(of('john-kerry')?.names).toEqual([
      { exact: 'US Secretary of State', count: 7 },
      { exact: 'John Kerry', count: 6 },
    ]);
    expect(of('russian-government')?.names).toEqual([
      { exact: 'We', count: 3 },
      { exact: 'Moscow', count: 2 },
      { exact: 'we', count: 1 },
    ]);
    expect(of('moscow')?.names).toEqual([
      { exact: 'Moscow', count: 3 },
      { exact: 'MOSCOW', count: 1 },
    ]);
  });

  test('equal totals stand by first mention', () => {
    expect(countMentions(synthetic).map(({ entity, total }) => [entity, total])).toEqual([
      ['ada', 3],
      ['bo', 2],
      ['zurich', 1],
      ['ada-and-bo', 1],
      ['cy', 1],
    ]);
  });

  test('is fresh', () => {
    countMentions(article).pop();
    expect(countMentions(article)).toHaveLength(entityIds.length);
    expect(countMentions(article)[0]).not.toBe(countMentions(article)[0]);
    expect(countMentions({ ...synthetic, entities: [], mentions: [] })).toEqual([]);
  });

  refusesOtherThings((thing) => countMentions(thing));
});
