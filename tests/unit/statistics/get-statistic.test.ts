import { describe, expect, test } from 'vitest';
import { defineArticle } from '../../../src/author.ts';
import { article, getStatistic, statisticIds } from '../../../src/index.ts';
import { figure, withFigures } from '../../support/figures.ts';
import { expectError, refusesOtherThings } from '../../support/refuses.ts';
import { synthetic } from '../../support/synthetic.ts';

describe('getStatistic', () => {
  test('gives value and bounds', () => {
    const bounds = statisticIds.map((id): [string, ...unknown[]] => {
      const { low, value, high, unit } = getStatistic(article, id);
      return [id, low, value, high, unit];
    });
    for (const expected of [
      ['visit-rank', 2, 2, 2, 'visit'],
      ['state-count', 2, 2, 2, 'state'],
      ['measure-stages', 2, null, null, 'stage'],
      ['us-company-share', 50, null, 100, 'percent'],
      ['trade-change-2014', 5.55, 5.6, 5.65, 'percent'],
      ['trade-2014', 29_150_000_000, 29_200_000_000, 29_250_000_000, 'USD'],
      ['trade-change-2015', 29.5, 30, 30.5, 'percent'],
      ['agreement-count', 24, null, null, 'agreement'],
    ])
      expect(bounds).toContainEqual(expected);
  });

  test('gives the places, each with the innermost quote', () => {
    expect(getStatistic(article, 'visit-rank').stated.map(({ exact, quote }) => [exact, quote])).toEqual([
      ['second', 'hope-in-standfirst'],
      ['second', 'hope-for-normalization'],
    ]);
    expect(getStatistic(article, 'us-company-share').stated[0]?.quote).toBe('companies-and-trade');
    expect(getStatistic(article, 'trade-2014').stated[0]?.quote).toBe('companies-and-trade');
  });

  test('a place that runs over the cue stands in the quote that the cue breaks', () => {
    const broken = defineArticle({
      id: 'broken',
      version: '1.0.0',
      language: 'en',
      text: '“Two trains,” the driver said, “and two more.” So two.',
      blocks: { p1: { kind: 'paragraph', ends: 'So two.' } },
      quotes: {
        trains: {
          attitude: 'assertion',
          sources: [{ exact: 'driver' }],
          cues: [{ exact: 'the driver said', lemma: 'say' }],
          content: [{ exact: 'Two trains,' }, { exact: 'and two more.' }],
        },
      },
      statistics: {
        trains: {
          type: 'count',
          label: 'trains',
          value: 4,
          low: 4,
          high: 4,
          unit: 'train',
          stated: [{ from: 'Two', to: 'and two' }, { exact: 'So two' }],
        },
      },
    });
    expect(getStatistic(broken, 'trains').stated.map(({ quote }) => quote)).toEqual(['trains', null]);
  });

  test.each([1, 2, 3, 4, 5, 8, 9, 16])('finds the innermost of %i quotes side by side', (count) => {
    const words = Array.from({ length: count }, (_, i) => `${i + 1}00 trains`);
    const given = defineArticle({
      id: 'counts',
      version: '1.0.0',
      language: 'en',
      text: words.map((exact) => `“${exact}” it said. No, ${exact}.`).join(' '),
      blocks: { p1: { kind: 'paragraph', ends: `No, ${words.at(-1)}.` } },
      quotes: Object.fromEntries(
        words.map((exact, i) => [`quote-${i}`, { attitude: 'assertion', content: [{ exact, prefix: '“' }] }] as const),
      ),
      statistics: Object.fromEntries(
        words.map((exact, i) => {
          const stated = [
            { exact, prefix: '“' },
            { exact, prefix: 'No, ' },
          ];
          return [`trains-${i}`, { type: 'count', label: exact, value: (i + 1) * 100, unit: 'train', stated }] as const;
        }),
      ),
    });
    expect(given.statistics.map(({ stated }) => stated.map(({ quote }) => quote))).toEqual(
      words.map((_, i) => [`quote-${i}`, null]),
    );
  });

  test('gives the record itself, frozen', () => {
    for (const [i, id] of statisticIds.entries()) expect(getStatistic(article, id)).toBe(article.statistics[i]);
    expect(Object.isFrozen(getStatistic(article, 'trade-2014').period)).toBe(true);
    const twice = withFigures([figure('a', { value: 1 }), figure('a', { value: 2 })]);
    expect(getStatistic(twice, 'a').value).toBe(1);
  });

  test('names the nearest ids of an unknown one', () => {
    expectError(
      () => getStatistic(article, 'trade-2015' as never),
      'RangeError',
      /^id: expected the id of a statistic, such as "trade-2014", "trade-change-2015", "trade-change-2014", received "trade-2015"$/,
    );
    expectError(
      () => getStatistic(synthetic, 'a' as never),
      'RangeError',
      'id: expected the id of a statistic, received "a"',
    );
  });

  refusesOtherThings((thing) => getStatistic(thing, 'a'));
});
