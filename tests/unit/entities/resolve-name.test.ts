import { describe, expect, test } from 'vitest';
import { article, resolveName } from '../../../src/index.ts';
import { expectError, refusesOtherThings } from '../../support/refuses.ts';
import { synthetic } from '../../support/synthetic.ts';

describe('resolveName', () => {
  test('tells meanings apart, most frequent first', () => {
    expect(resolveName(article, 'Washington')).toEqual([{ entity: 'us-government', form: 'metonym', count: 3 }]);
    expect(resolveName(article, 'Moscow')).toEqual([
      { entity: 'moscow', form: 'name', count: 4 },
      { entity: 'russian-government', form: 'metonym', count: 2 },
    ]);
    expect(resolveName(article, 'Russian citizens')).toEqual([
      { entity: 'sanctioned-citizens', form: 'nominal', count: 1 },
      { entity: 'hunted-citizens', form: 'nominal', count: 1 },
    ]);
    expect(resolveName(article, 'their').map(({ entity }) => entity)).toEqual([
      'us-companies',
      'us-law-enforcement-agencies',
    ]);
  });

  test('the most frequent stands first, whichever is read first', () => {
    const [first] = synthetic.mentions.filter(({ exact }) => exact === 'Ada');
    const mentions = synthetic.mentions.map((mention) =>
      mention === first ? { ...mention, entity: 'bo' as const } : mention,
    );
    expect(resolveName({ ...synthetic, mentions }, 'Ada')).toEqual([
      { entity: 'ada', form: 'name', count: 2 },
      { entity: 'bo', form: 'name', count: 1 },
    ]);
  });

  test('tells forms apart', () => {
    expect(resolveName(article, 'US')).toEqual([
      { entity: 'united-states', form: 'adjective', count: 12 },
      { entity: 'united-states', form: 'name', count: 1 },
    ]);
  });

  test('typography and case aside, but whole mentions only', () => {
    expect(resolveName(article, 'sergey lavrov')).toEqual([{ entity: 'sergey-lavrov', form: 'name', count: 1 }]);
    expect(resolveName(article, "their 'hunt'")).toEqual([{ entity: 'citizen-hunt', form: 'nominal', count: 1 }]);
    expect(resolveName(article, 'Lavrov')).toEqual([]);
    expect(resolveName(synthetic, 'ZÜRICH')).toEqual([{ entity: 'zurich', form: 'name', count: 1 }]);
    expect(resolveName(synthetic, 'ada')).toEqual([{ entity: 'ada', form: 'name', count: 3 }]);
  });

  test('gives nothing for a name that is not used', () => {
    for (const name of ['Berlin', '', 'constructor', 'x'.repeat(1_000_000)])
      expect(resolveName(article, name)).toEqual([]);
  });

  test('gives fresh readings', () => {
    resolveName(article, 'Moscow').pop();
    expect(resolveName(article, 'Moscow')).toHaveLength(2);
    expect(resolveName(article, 'Moscow')[0]).not.toBe(resolveName(article, 'Moscow')[0]);
  });

  test('refuses what is no name', () => {
    expectError(() => resolveName(article, 5 as never), 'TypeError', 'name: expected a string, received 5');
    expectError(() => resolveName(article, undefined as never), 'TypeError', /^name: /);
  });

  refusesOtherThings((thing) => resolveName(thing, 'Ada'));
});
