import { describe, expect, test } from 'vitest';
import { defineArticle } from '../../../src/author.ts';
import { article, type ChangeBetween, changeBetween, getSeries, type Statistic } from '../../../src/index.ts';
import { change, level, withFigures } from '../../support/figures.ts';
import { expectError, refusesOtherThings } from '../../support/refuses.ts';

const compare = (statistics: readonly Statistic[], from: string, to: string): ChangeBetween =>
  changeBetween(withFigures(statistics), 'sales', from, to);
const exactly = (value: number) => ({ value, low: value, high: value });

describe('changeBetween in the bundled article', () => {
  test('the level cancels in the ratio of what is worked out from it', () => {
    expect(changeBetween(article, 'russia-us-trade', '2013', '2014')).toMatchObject({
      ratio: { value: 1.056, low: 1.0555, high: 1.0565 },
      percent: { value: 5.6, low: 5.55, high: 5.65 },
      unit: 'USD',
      status: 'derived',
      inputs: ['trade-2014', 'trade-change-2014'],
    });
  });

  test('passes on the points and their assumptions, each once', () => {
    const [before, , after] = getSeries(article, 'russia-us-trade');
    const compared = changeBetween(article, 'russia-us-trade', '2013', '2015');
    expect(compared).toMatchObject({ from: before, to: after, status: 'conditional' });
    expect(compared.inputs).toEqual(['trade-2014', 'trade-change-2014', 'trade-change-2015']);
    expect(compared.assumptions).toEqual([...(before?.assumptions ?? []), ...(after?.assumptions ?? [])]);
    const next = changeBetween(article, 'russia-us-trade', '2015', '2015');
    expect([next.inputs, next.assumptions]).toEqual([after?.inputs, after?.assumptions]);
  });

  test('is fresh', () => {
    const compared = changeBetween(article, 'russia-us-trade', '2013', '2014');
    expect(changeBetween(article, 'russia-us-trade', '2013', '2014')).not.toBe(compared);
    expect(changeBetween(article, 'russia-us-trade', '2013', '2014')).toEqual(compared);
  });

  refusesOtherThings((thing) => changeBetween(thing, 'sales', '2013', '2014'));
});

describe('changeBetween', () => {
  const base = level('2014', 100, { low: 90, high: 110 });
  const rise = change('2015', 20, '2014', { low: 10, high: 30 });

  test('a change in percent: the ratio has its bounds, the difference those of the level too', () => {
    expect(compare([base, rise], '2014', '2015')).toMatchObject({
      ratio: { low: 1.1, value: 1.2, high: 1.3 },
      percent: { low: 10, value: 20, high: 30 },
      difference: { low: 9, value: 20, high: 33 },
    });
    expect(compare([base, rise], '2015', '2014')).toMatchObject({
      ratio: { low: 0.76923076923, value: 0.833333333333, high: 0.909090909091 },
      difference: { low: -33, value: -20, high: -9 },
    });
    const later = level('2015', 120, { low: 110, high: 130 });
    // 110 less 110 / 1.1; 130 less 130 / 1.3.
    expect(compare([later, rise], '2014', '2015').difference).toEqual({ low: 10, value: 20, high: 30 });
    expect(compare([later, rise], '2014', '2015').ratio).toEqual({ low: 1.1, value: 1.2, high: 1.3 });
  });

  test('through a point between', () => {
    const next = change('2016', 50, '2015', { low: 40, high: 60 });
    expect(compare([base, rise, next], '2014', '2016')).toMatchObject({
      ratio: { low: 1.54, value: 1.8, high: 2.08 },
      inputs: ['level-2014', 'change-2015', 'change-2016'],
    });
    expect(compare([level('2015', 7), rise, next], '2014', '2016').ratio).toEqual({
      low: 1.54,
      value: 1.8,
      high: 2.08,
    });
    // Both rest on a point that is itself worked out.
    const aside = change('2017', 10, '2015', { low: 5, high: 15, direction: 'down' });
    const branches = compare([base, rise, next, aside], '2017', '2016');
    expect(branches.ratio).toEqual({ low: 1.47368421052, value: 1.66666666667, high: 1.88235294118 });
    // From 99 to 143, times 1.4 less 0.95 to 1.6 less 0.85.
    expect(branches.difference).toEqual({ low: 44.55, value: 72, high: 107.25 });
  });

  test('a change in the unit: the difference has its bounds, the ratio those of the level too', () => {
    const by = change('2015', 10, '2014', { unit: 'USD', low: 9, high: 11 });
    expect(compare([base, by], '2014', '2015')).toMatchObject({
      difference: { low: 9, value: 10, high: 11 },
      // 119 / 110; 101 / 90.
      ratio: { low: 1.08181818181, value: 1.1, high: 1.12222222223 },
    });
    const before = change('2014', 40, '2013', { unit: 'USD', low: 39, high: 41 });
    expect(compare([base, by, before], '2013', '2015')).toMatchObject({
      difference: { low: 48, value: 50, high: 52 },
      // 119 / 71; 101 / 49.
      ratio: { low: 1.67605633802, value: 1.83333333333, high: 2.0612244898 },
    });
  });

  test('points that are reported apart are independent', () => {
    const later = level('2015', 150, { low: 145, high: 155 });
    expect(compare([base, later, rise], '2014', '2015')).toMatchObject({
      difference: { low: 35, value: 50, high: 65 },
      ratio: { low: 1.31818181818, value: 1.5, high: 1.72222222223 },
      status: 'derived',
      inputs: ['level-2014', 'level-2015'],
      assumptions: [],
    });
    const costs = level('2015', 150, { unit: 'EUR' });
    expect(compare([base, costs], '2014', '2015')).toMatchObject({ difference: null, ratio: null, percent: null });
  });

  test('a point and itself', () => {
    for (const year of ['2014', '2015'])
      expect(compare([base, rise], year, year)).toMatchObject({
        difference: exactly(0),
        ratio: exactly(1),
        percent: exactly(0),
      });
    const vague = level('2014', null, { low: 10 });
    expect(compare([vague], '2014', '2014')).toMatchObject({ difference: exactly(0), ratio: exactly(1) });
    expect(compare([level('2014', 0)], '2014', '2014')).toMatchObject({ difference: exactly(0), ratio: null });
  });

  test('levels in percent differ by percentage points', () => {
    const share = level('2014', 5, { unit: 'percent' });
    expect(compare([share, change('2015', 10, '2014')], '2014', '2015')).toMatchObject({
      unit: 'percentage-point',
      difference: exactly(0.5),
      percent: exactly(10),
    });
    const points = change('2015', 2, '2014', { unit: 'percentage-point' });
    expect(compare([share, points], '2014', '2015')).toMatchObject({
      unit: 'percentage-point',
      difference: exactly(2),
      percent: exactly(40),
    });
  });

  test('levels of 0 and below', () => {
    const loss = level('2014', -10);
    const later = level('2015', 5);
    expect(compare([loss, later], '2014', '2015')).toMatchObject({
      difference: exactly(15),
      ratio: exactly(-0.5),
      percent: null,
    });
    expect(compare([later, loss], '2015', '2014').percent).toEqual(exactly(-300));
    expect(compare([loss, change('2015', 10, '2014')], '2014', '2015')).toMatchObject({
      difference: exactly(-1),
      ratio: exactly(1.1),
      percent: null,
      status: 'conditional',
    });
    expect(compare([level('2014', 0), later], '2014', '2015')).toMatchObject({
      difference: exactly(5),
      ratio: null,
      percent: null,
    });
    expect(compare([level('2014', 1, { low: -1, high: 3 }), later], '2014', '2015').ratio).toEqual({
      value: 5,
      low: null,
      high: null,
    });
    expect(compare([level('2014', 1, { low: 0, high: 2 }), later], '2014', '2015').ratio).toEqual({
      value: 5,
      low: 2.5,
      high: null,
    });
  });

  test('a fall of all leaves nothing to count from', () => {
    const fall = change('2015', 100, '2014', { direction: 'down', low: 99.5, high: 100.5 });
    expect(compare([base, fall], '2014', '2015')).toMatchObject({
      ratio: { low: -0.005, value: 0, high: 0.005 },
      percent: { low: -100.5, value: -100, high: -99.5 },
    });
    expect(compare([base, fall], '2015', '2014').ratio).toBeNull();
  });

  test('bounds that are not known stay so', () => {
    const vague = level('2014', null, { low: 10 });
    expect(compare([vague, rise], '2014', '2015')).toMatchObject({
      // The level cancels, known or not.
      ratio: { low: 1.1, value: 1.2, high: 1.3 },
      difference: { low: 1, value: null, high: null },
    });
    const atLeast = change('2015', null, '2014', { low: 10 });
    expect(compare([base, atLeast], '2014', '2015')).toMatchObject({
      percent: { low: 10, value: null, high: null },
      difference: { low: 9, value: null, high: null },
    });
    expect(compare([base, atLeast], '2015', '2014').ratio).toEqual({ low: 0, value: null, high: 0.909090909091 });
    expect(compare([level('2014', null, { low: 1 }), level('2015', null, { low: 1 })], '2014', '2015')).toMatchObject({
      difference: null,
      ratio: { low: 0, value: null, high: null },
    });
  });

  test('a change in the unit from a level without bounds, and to or from one around 0', () => {
    const by = { unit: 'USD', low: 4, high: 5 };
    const more = [level('2014', null, { low: 10 }), change('2015', 5, '2014', by)];
    expect(compare(more, '2014', '2015')).toMatchObject({
      difference: { low: 4, value: 5, high: 5 },
      ratio: { low: 1, value: null, high: 1.5 },
    });
    // 10 / 15 at the least level; nothing next to a large one.
    expect(compare(more, '2015', '2014').ratio).toEqual({ low: 0.666666666666, value: null, high: 1 });
    const least = [level('2014', null, { low: 10 }), change('2015', null, '2014', { unit: 'USD', low: 5 })];
    expect(compare(least, '2014', '2015').ratio).toEqual({ low: 1, value: null, high: null });
    expect(compare(least, '2015', '2014').ratio).toEqual({ low: 0, value: null, high: 1 });
    const around = [base, change('2014', 99, '2013', { unit: 'USD' })];
    expect(compare(around, '2013', '2014')).toMatchObject({
      difference: exactly(99),
      ratio: { low: null, value: 100, high: null },
    });
    expect(compare(around, '2014', '2013').ratio).toEqual({ low: -0.1, value: 0.01, high: 0.1 });
  });

  test('a mixed chain has bounds that hold', () => {
    const mixed = [base, change('2015', 10, '2014', { unit: 'USD', low: 9, high: 11 }), change('2016', 10, '2015')];
    // 1.1 times 10 and 101 / 90 to 119 / 110.
    expect(compare(mixed, '2014', '2016')).toMatchObject({
      difference: { value: 21 },
      ratio: { low: 1.19, value: 1.21, high: 1.23444444445 },
    });
  });

  test('of several points of one period the first counts', () => {
    const twice = [base, level('2014', 1, { id: 'again' }), rise];
    expect(compare(twice, '2014', '2015').ratio?.value).toBe(1.2);
  });

  test('a chain of thousands has bounds, in time', () => {
    const year = (n: number): string => String(n).padStart(4, '0');
    const long = [
      level('0001', 1_000),
      ...Array.from({ length: 2_000 }, (_, i) =>
        change(year(i + 2), 1, year(i + 1), { low: 0.5, high: 1.5, direction: i % 2 ? 'up' : 'down' }),
      ),
    ];
    const { ratio } = compare(long, '0001', '2001');
    expect(ratio?.value).toBeCloseTo((1.01 * 0.99) ** 1_000, 9);
    expect(ratio?.low).toBeCloseTo((1.005 * 0.985) ** 1_000, 9);
    expect(ratio?.high).toBeCloseTo((1.015 * 0.995) ** 1_000, 4);
  });

  test('refuses a period without a point, and names those that have one', () => {
    expectError(
      () => compare([base, rise], '2013', '2015'),
      'RangeError',
      'from: expected one of the periods "2014", "2015", received "2013"',
    );
    expectError(
      () => compare([base, rise], '2014', '2014-01'),
      'RangeError',
      'to: expected one of the periods "2014", "2015", received "2014-01"',
    );
    expectError(
      () => compare([rise, level(null, 3)], '2014', '2015'),
      'RangeError',
      'from: expected the period of a point, of which there is none, received "2014"',
    );
    const many = Array.from({ length: 20 }, (_, i) => level(String(2000 + i), 1));
    expectError(() => compare(many, '1999', '2000'), 'RangeError', /"2011", …, received "1999"$/);
    expectError(
      () => compare([base, rise], '2014', 2015 as never),
      'TypeError',
      'to: expected a string, received 2015',
    );
    expectError(
      () => changeBetween(article, 'russia-us-trad' as never, '2013', '2014'),
      'RangeError',
      /^series: .*"russia-us-trade"/,
    );
  });
});

describe('figures as they are printed', () => {
  const printed = (text: string, unit: string, size: string, given: { level: number; change: number }) =>
    defineArticle({
      id: 'rates',
      version: '1.0.0',
      language: 'en',
      text,
      blocks: { p1: { kind: 'paragraph', ends: text } },
      series: ['rate'],
      statistics: {
        level: {
          type: 'share',
          label: 'rate',
          series: 'rate',
          unit: 'percent',
          value: given.level,
          period: '2014',
          stated: [{ exact: '5%' }],
        },
        change: {
          type: 'change',
          label: 'rate',
          series: 'rate',
          unit,
          value: given.change,
          direction: 'up',
          period: '2015',
          comparedWith: '2014',
          stated: [{ exact: size }],
        },
      },
    });

  test('10% of 5% is half a point', () => {
    const rates = printed('It was 5% in 2014 and rose by 10% in 2015.', 'percent', '10%', { level: 5, change: 10 });
    expect(getSeries(rates, 'rate')[1]).toMatchObject({ low: 4.9275, value: 5.5, high: 6.0775, status: 'derived' });
    expect(changeBetween(rates, 'rate', '2014', '2015').percent).toEqual({ low: 9.5, value: 10, high: 10.5 });
  });

  test('2 percentage points add', () => {
    const text = 'It was 5% in 2014 and rose by 2 percentage points in 2015.';
    for (const unit of ['percentage-point', 'percentage point']) {
      const rates = printed(text, unit, '2 percentage points', { level: 5, change: 2 });
      expect(getSeries(rates, 'rate')[1]).toMatchObject({ low: 6, value: 7, high: 8, status: 'derived' });
      expect(changeBetween(rates, 'rate', '2014', '2015').difference).toEqual({ low: 1.5, value: 2, high: 2.5 });
    }
  });
});
