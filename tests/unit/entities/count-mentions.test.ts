import { describe, expect, test } from 'vitest';
import { article, countMentions, entityIds, findMentions, mentionForms } from '../../../src/index.ts';
import { note } from '../../support/note.ts';
import { expectError, refusesOtherThings } from '../../support/refuses.ts';
import { sample } from '../../support/sample.ts';
import { synthetic } from '../../support/synthetic.ts';

const NONE = { name: 0, nominal: 0, pronoun: 0, modifier: 0 };

describe('countMentions', () => {
  test('agrees with findMentions, in all, by form and by metonymy', () => {
    const counts = countMentions(article);
    expect(new Set(counts.map(({ entity }) => entity))).toEqual(new Set(entityIds));
    expect(counts).toHaveLength(entityIds.length);
    for (const { entity, total, byForm, metonymic, names } of counts) {
      expect(total).toBe(findMentions(article, { entity }).length);
      for (const form of mentionForms) expect(byForm[form]).toBe(findMentions(article, { entity, form }).length);
      expect(Object.keys(byForm)).toEqual([...mentionForms]);
      expect(metonymic).toBe(findMentions(article, { entity, metonymic: true }).length);
      expect(names.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    }
  });

  test('the most mentioned come first, those never mentioned last', () => {
    const totals = countMentions(article).map(({ total }) => total);
    expect(totals).toEqual([...totals].sort((a, b) => b - a));
    expect(countMentions(sample).at(-1)).toMatchObject({ total: 0, byForm: NONE, metonymic: 0, names: [] });
    expect(countMentions(synthetic).map(({ entity, total }) => [entity, total])).toEqual([
      ['ada', 3],
      ['bo', 2],
      ['zurich', 1],
      ['ada-and-bo', 1],
      ['cy', 1],
    ]);
  });

  test('counts metonyms by their form too', () => {
    const [government] = countMentions(sample, { entity: 'government' });
    expect(government).toEqual({
      entity: 'government',
      total: 1,
      byForm: { ...NONE, name: 1 },
      metonymic: 1,
      names: [{ exact: 'Paris', count: 1 }],
    });
  });

  test('counts words that differ in typography and case alone together, as they first stand', () => {
    const given = note('We, the\u00a0mill: we, WE. The mill’s, the mill.', {
      mentions: ['We', 'we', 'WE', 'the\u00a0mill', 'The mill’s', 'the mill.'].map((exact) => ({
        exact: exact.replace('.', ''),
        ...(exact === 'the mill.' ? { suffix: '.' } : exact === 'the\u00a0mill' ? { suffix: ':' } : {}),
        entity: 'ada',
        form: 'nominal',
      })),
    });
    expect(countMentions(given)[0]?.names).toEqual([
      { exact: 'We', count: 3 },
      { exact: 'the\u00a0mill', count: 2 },
      { exact: 'The mill’s', count: 1 },
    ]);
  });

  test('a filter says which mentions count, and by its entities which records there are', () => {
    const inQuote = countMentions(sample, { quote: 'bo-told' });
    expect(inQuote).toHaveLength(sample.entities.length);
    expect(inQuote.slice(0, 2).map(({ entity, total }) => [entity, total])).toEqual([
      ['us-government', 1],
      ['deal', 1],
    ]);
    expect(inQuote.slice(2).every(({ total }) => total === 0)).toBe(true);
    expect(
      countMentions(sample, { entity: ['mill', 'bo', 'ada'], block: 'p1', form: 'name' }).map(({ entity, total }) => [
        entity,
        total,
      ]),
    ).toEqual([
      ['ada', 2],
      ['bo', 1],
      ['mill', 0],
    ]);
    expect(countMentions(sample, { entity: [] })).toEqual([]);
    expect(countMentions(sample, {})).toEqual(countMentions(sample));
    expectError(() => countMentions(sample, { form: 'metonym' } as never), 'RangeError', /^filter\.form: /);
  });

  test('is fresh', () => {
    countMentions(article).pop();
    expect(countMentions(article)).toHaveLength(entityIds.length);
    expect(countMentions(article)[0]).not.toBe(countMentions(article)[0]);
    expect(countMentions({ ...synthetic, entities: [], mentions: [] })).toEqual([]);
  });

  refusesOtherThings((thing) => countMentions(thing));
});
