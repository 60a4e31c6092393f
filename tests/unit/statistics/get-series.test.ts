import { describe, expect, test } from 'vitest';
import { article, getSeries, type SeriesPoint, type Statistic } from '../../../src/index.ts';
import { change, figure, level, period, withFigures } from '../../support/figures.ts';
import { expectError, refusesOtherThings } from '../../support/refuses.ts';
import { articleOf } from '../../support/reported.ts';
import { synthetic } from '../../support/synthetic.ts';

const points = (statistics: readonly Statistic[], filed?: string | null): SeriesPoint[] =>
  getSeries(withFigures(statistics, filed), 'sales');
const brief = (statistics: readonly Statistic[], filed?: string | null): string[] =>
  points(statistics, filed).map(
    ({ period, low, value, high, status }) => `${period.value} ${status} ${low} ${value} ${high}`,
  );

describe('getSeries in the bundled article', () => {
  const [before, reported, after] = getSeries(article, 'russia-us-trade');

  test('has three points', () => {
    expect(getSeries(article, 'russia-us-trade')).toHaveLength(3);
  });

  test('2014 is reported', () => {
    expect(reported).toEqual({
      period: { value: '2014', basis: 'stated', because: null },
      value: 29_200_000_000,
      low: 29_150_000_000,
      high: 29_250_000_000,
      unit: 'USD',
      status: 'reported',
      inputs: ['trade-2014'],
      assumptions: [],
    });
  });

  test('2013 is derived, from a base that is inferred', () => {
    expect(before).toMatchObject({
      period: { value: '2013', basis: 'inferred' },
      unit: 'USD',
      status: 'derived',
      inputs: ['trade-2014', 'trade-change-2014'],
      assumptions: [expect.stringMatching(/^The rise of 5\.6 percent is measured against 2013, which is inferred: ./)],
    });
    // 29.2 / 1.056; 29.15 / 1.0565; 29.25 / 1.0555
    expect((before?.value ?? 0) / 1e9).toBeCloseTo(27.6515, 4);
    expect((before?.low ?? 0) / 1e9).toBeCloseTo(27.5911, 4);
    expect((before?.high ?? 0) / 1e9).toBeCloseTo(27.712, 4);
  });

  test('2015 is conditional on two assumptions', () => {
    expect(after).toMatchObject({
      period: { value: '2015', basis: 'inferred' },
      value: 20_440_000_000,
      low: 20_259_250_000,
      high: 20_621_250_000,
      status: 'conditional',
      inputs: ['trade-2014', 'trade-change-2015'],
      assumptions: [
        'The fall of 30 percent is measured against 2014; the article names no base.',
        'The fall of 30 percent holds for the whole of 2015, which was not over on 2015-12-11.',
      ],
    });
  });

  test('is fresh', () => {
    getSeries(article, 'russia-us-trade').pop();
    expect(getSeries(article, 'russia-us-trade')).toHaveLength(3);
  });

  test('refuses unknown series, with the nearest', () => {
    expectError(
      () => getSeries(article, 'russia-us-trad' as never),
      'RangeError',
      'series: expected the id of a series, such as "russia-us-trade", received "russia-us-trad"',
    );
    expectError(
      () => getSeries(synthetic, 'sales' as never),
      'RangeError',
      'series: expected the id of a series, received "sales"',
    );
    expectError(() => getSeries(article, 'trade-2014' as never), 'RangeError', /^series: /);
  });

  refusesOtherThings((thing) => getSeries(thing, 'sales'));
});

describe('getSeries', () => {
  test('percent multiply: forwards and back', () => {
    expect(brief([level('2014', 200), change('2015', 10, '2014')])).toEqual([
      '2014 reported 200 200 200',
      '2015 derived 220 220 220',
    ]);
    expect(brief([level('2014', 220), change('2014', 10, '2013')])).toEqual([
      '2013 derived 200 200 200',
      '2014 reported 220 220 220',
    ]);
    expect(brief([level('2014', 90), change('2014', 10, '2013', { direction: 'down' })])[0]).toBe(
      '2013 derived 100 100 100',
    );
  });

  test('a base later than the figure', () => {
    expect(brief([level('2014', 200), change('2013', 10, '2014', { direction: 'down' })])).toEqual([
      '2013 derived 180 180 180',
      '2014 reported 200 200 200',
    ]);
    expect(brief([level('2013', 180), change('2013', 10, '2014', { direction: 'down' })])[1]).toBe(
      '2014 derived 200 200 200',
    );
  });

  test('bounds come from the rounding of all inputs', () => {
    const base = level('2014', 100, { low: 90, high: 110 });
    const rise = { low: 10, high: 30 };
    expect(brief([base, change('2015', 20, '2014', rise)])[1]).toBe('2015 derived 99 120 143');
    expect(brief([base, change('2015', 20, '2014', { ...rise, direction: 'down' })])[1]).toBe('2015 derived 63 80 99');
    const back = brief([level('2014', 66, { low: 65, high: 78 }), change('2014', 10, '2013', { low: 0, high: 30 })])[0];
    expect(back).toBe('2013 derived 50 60 78');
    const fallBack = { low: 20, high: 50, direction: 'down' } as const;
    expect(brief([level('2014', 6, { low: 4, high: 10 }), change('2014', 40, '2013', fallBack)])[0]).toBe(
      '2013 derived 5 10 20',
    );
  });

  test('a change in the unit of the level adds', () => {
    const base = level('2014', 100, { low: 99, high: 101 });
    const by = { unit: 'USD', low: 9, high: 12 };
    expect(brief([base, change('2015', 10, '2014', by)])[1]).toBe('2015 derived 108 110 113');
    expect(brief([base, change('2015', 10, '2014', { ...by, direction: 'down' })])[1]).toBe('2015 derived 87 90 92');
    expect(brief([base, change('2014', 10, '2013', by)])[0]).toBe('2013 derived 87 90 92');
    expect(brief([base, change('2014', 10, '2013', { ...by, direction: 'down' })])[0]).toBe('2013 derived 108 110 113');
  });

  test('percent of a level in percent multiply', () => {
    const share = level('2014', 5, { unit: 'percent', low: 4.5, high: 5.5 });
    const by = { low: 9.5, high: 10.5 };
    expect(brief([share, change('2015', 10, '2014', by)])[1]).toBe('2015 derived 4.9275 5.5 6.0775');
    expect(brief([share, change('2015', 10, '2014', { ...by, direction: 'down' })])[1]).toBe(
      '2015 derived 4.0275 4.5 4.9775',
    );
    expect(brief([level('2014', 5.5, { unit: 'percent' }), change('2014', 10, '2013')])[0]).toBe('2013 derived 5 5 5');
  });

  test('percentage points add to a level in percent, and to one in points', () => {
    const share = level('2014', 5, { unit: 'percent', low: 4.5, high: 5.5 });
    for (const unit of ['percentage-point', 'percentage point']) {
      const by = { low: 1.5, high: 2.5, unit };
      expect(brief([share, change('2015', 2, '2014', by)])[1]).toBe('2015 derived 6 7 8');
      expect(brief([share, change('2015', 2, '2014', { ...by, direction: 'down' })])[1]).toBe('2015 derived 2 3 4');
      expect(brief([share, change('2014', 2, '2013', by)])[0]).toBe('2013 derived 2 3 4');
      const lead = level('2014', 4, { unit: 'percentage-point' });
      expect(brief([lead, change('2015', 1, '2014', { unit })])[1]).toBe('2015 derived 5 5 5');
      expect(brief([level('2014', 4), change('2015', 1, '2014', { unit })])).toHaveLength(1);
      expect(points([share, change('2015', 2, undefined, { unit })])[1]?.assumptions).toEqual([
        'The rise of 2 percentage points is measured against 2014; the article names no base.',
      ]);
    }
    const rate = level('2015', 5, { unit: 'percent' });
    expect(brief([rate, change('2015', 0.1, '2014', { unit: 'percentage-point' })])[0]).toBe(
      '2014 derived 4.9 4.9 4.9',
    );
    const lead = level('2014', 4, { unit: 'percentage-point' });
    expect(brief([lead, change('2015', 50, '2014')])[1]).toBe('2015 derived 6 6 6');
    expect(brief([lead, change('2015', 1, '2014', { unit: 'USD' })])).toHaveLength(1);
  });

  test('levels below 0: what adds stays derived, what multiplies names the assumption', () => {
    const loss = level('2014', -10, { low: -10.5, high: -9.5 });
    expect(brief([loss, change('2015', 4, '2014', { unit: 'USD', low: 3, high: 5 })])[1]).toBe(
      '2015 derived -7.5 -6 -4.5',
    );
    expect(brief([loss, change('2015', 10, '2014', { low: 0, high: 20 })])[1]).toBe('2015 conditional -12.6 -11 -9.5');
    const words = 'The rise of 10 percent multiplies a level that may be 0 or below.';
    expect(points([loss, change('2015', 10, '2014')])[1]?.assumptions).toEqual([words]);
    expect(points([loss, change('2014', 10, '2013')])[0]).toMatchObject({
      status: 'conditional',
      assumptions: [words],
    });
    const around = level('2014', 1, { low: -2, high: 4 });
    expect(brief([around, change('2015', 50, '2014', { low: 40, high: 60 })])[1]).toBe('2015 conditional -3.2 1.5 6.4');
    expect(brief([level('2014', 0), change('2015', 10, '2014')])[1]).toBe('2015 conditional 0 0 0');
    // The level after a fall of more than all is below 0; that before it, of which percent are taken, is not.
    expect(brief([level('2014', 10), change('2015', 150, '2014', { direction: 'down' })])[1]).toBe(
      '2015 derived -5 -5 -5',
    );
  });

  test('where percent of a level in percent may mean points, the assumption says so', () => {
    for (const value of [0, -0.5])
      expect(points([level('2014', value, { unit: 'percent' }), change('2015', 2, '2014')])[1]).toMatchObject({
        status: 'conditional',
        assumptions: [
          'The rise of 2 percent is a part of the level, though that may be 0 or below, and not a number of percentage points.',
        ],
      });
  });

  test('a change that goes neither way has signed bounds', () => {
    const either = { direction: null, low: -0.5, high: 1 } as const;
    const base = level('2014', 200);
    expect(brief([base, change('2015', null, '2014', either)])[1]).toBe('2015 derived 199 null 202');
    expect(brief([base, change('2015', 0, '2014', { ...either, unit: 'USD' })])[1]).toBe('2015 derived 199.5 200 201');
    expect(brief([base, change('2014', 0, '2013', { ...either, unit: 'USD' })])[0]).toBe('2013 derived 199 200 200.5');
    expect(brief([base, change('2015', 0, '2014', { direction: null })])[1]).toBe('2015 derived 200 200 200');
    expect(points([base, change('2015', null, undefined, either)])[1]?.assumptions).toEqual([
      'The change of -0.5 to 1 percent is measured against 2014; the article names no base.',
    ]);
  });

  test('an excluded bound counts as included', () => {
    const most = level('2014', null, { unit: 'percent', low: 50, high: 100, lowInclusive: false });
    expect(brief([most, change('2015', 10, '2014', { unit: 'percentage-point', direction: 'down' })])[1]).toBe(
      '2015 derived 40 null 90',
    );
    const over = change('2015', null, undefined, { low: 10, high: null, lowInclusive: false, highInclusive: false });
    expect(points([level('2014', 100), over])[1]).toMatchObject({
      low: 110,
      high: null,
      assumptions: ['The rise of more than 10 percent is measured against 2014; the article names no base.'],
    });
    const under = { low: null, high: 10, lowInclusive: false, highInclusive: false };
    expect(points([level('2014', 100), change('2015', null, undefined, under)])[1]?.assumptions).toEqual([
      'The rise of less than 10 percent is measured against 2014; the article names no base.',
    ]);
  });

  test('a base that is inferred is named, with its reason, and leaves the point derived', () => {
    const inferred = (value: string, because: string | null = 'It says “since then”.') =>
      ({ value, basis: 'inferred', because }) as const;
    const rise = change('2015', 10, null, { comparedWith: inferred('2014') });
    const words = 'The rise of 10 percent is measured against 2014, which is inferred: It says “since then”.';
    expect(points([level('2014', 100), rise])[1]).toMatchObject({ status: 'derived', assumptions: [words] });
    expect(points([level('2015', 110), rise])[0]).toMatchObject({ status: 'derived', assumptions: [words] });
    expect(
      points([level('2014', 100), change('2015', 10, null, { comparedWith: inferred('2014', null) })])[1]?.assumptions,
    ).toEqual(['The rise of 10 percent is measured against 2014, which is inferred.']);
    // It is carried on, and what is assumed on top makes the point conditional.
    const on = points([level('2014', 100), rise, change('2016', 10, '2015'), change('2017', 5)], null);
    expect(on.map(({ status }) => status)).toEqual(['reported', 'derived', 'derived', 'conditional']);
    expect(on[2]?.assumptions).toEqual([words]);
    expect(on[3]?.assumptions).toEqual([
      words,
      'The rise of 5 percent is measured against 2016; the article names no base.',
    ]);
  });

  test('a period that is inferred is named where it is counted back from', () => {
    const period = { value: '2015', basis: 'inferred', because: 'The dateline.' } as const;
    expect(points([level('2015', 110), change('2015', 10, '2014', { period })])[0]?.assumptions).toEqual([
      'The rise of 10 percent is that of 2015, which is inferred: The dateline.',
    ]);
    expect(points([level('2014', 100), change('2015', 10, '2014', { period })])[1]).toMatchObject({
      period,
      assumptions: [],
    });
  });

  test('numbers at the edge of what can be written', () => {
    const fall = change('2015', 90, '2014', { direction: 'down' });
    const least = Number.MIN_VALUE;
    expect(brief([level('2014', least), fall])[1]).toBe(`2015 derived 0 0 ${least}`);
    expect(brief([level('2014', -least), fall])[1]).toBe(`2015 conditional ${-least} 0 0`);
    const large = level('2014', 1e308, { low: 1 });
    expect(brief([large, change('2015', 100, '2014')])[1]).toBe('2015 derived 2 null null');
    expect(brief([level('2014', 1e308), change('2015', 100, '2014')])).toHaveLength(1);
  });

  test('bounds are rounded outwards, and a value to the nearest', () => {
    expect(brief([level('2014', 1), change('2014', 200, '2013')])[0]).toBe(
      '2013 derived 0.333333333333 0.333333333333 0.333333333334',
    );
    expect(brief([level('2014', 2), change('2014', 200, '2013')])[0]).toBe(
      '2013 derived 0.666666666666 0.666666666667 0.666666666667',
    );
    expect(brief([level('2014', 99_999_999_999_999), change('2015', 1, '2014', { unit: 'USD' })])[1]).toBe(
      '2015 derived 100000000000000 100000000000000 100000000000000',
    );
  });

  test('shows no noise of binary arithmetic', () => {
    const tenth = level('2014', 0.1);
    expect(points([tenth, change('2015', 0.2, '2014', { unit: 'USD' })])[1]?.value).toBe(0.3);
    expect(points([level('2014', 1), change('2014', 200, '2013')])[0]?.value).toBe(0.333333333333);
  });

  test('a change in another unit gives no point', () => {
    expect(brief([level('2014', 100), change('2015', 10, '2014', { unit: 'EUR' })])).toEqual([
      '2014 reported 100 100 100',
    ]);
    expect(brief([level('2014', 100), change('2015', 10, undefined, { unit: 'EUR' })])).toHaveLength(1);
  });

  test('follows chains both ways, in whatever order they are told', () => {
    const chain = [
      change('2016', 50, '2015'),
      change('2013', 100, '2012'),
      change('2015', 10, '2014'),
      level('2014', 100),
      change('2014', 25, '2013'),
    ];
    for (const told of [chain, [...chain].reverse()])
      expect(brief(told)).toEqual([
        '2012 derived 40 40 40',
        '2013 derived 80 80 80',
        '2014 reported 100 100 100',
        '2015 derived 110 110 110',
        '2016 derived 165 165 165',
      ]);
    expect(points(chain)[4]?.inputs).toEqual(['level-2014', 'change-2015', 'change-2016']);
    expect(points(chain)[0]?.inputs).toEqual(['level-2014', 'change-2014', 'change-2013']);
  });

  test('a circle of changes ends', () => {
    expect(brief([level('2014', 100), change('2015', 10, '2014'), change('2014', 10, '2015')])).toHaveLength(2);
    expect(brief([level('2014', 100), change('2014', 10, '2014')])).toHaveLength(1);
    expect(brief([change('2015', 10, '2014'), change('2014', 10, '2015')])).toEqual([]);
  });

  test('falls of 100 percent and more', () => {
    const fall = (percent: number, given: Partial<Statistic> = {}) =>
      change('2015', percent, '2014', { direction: 'down', ...given });
    expect(brief([level('2014', 100), fall(100)])[1]).toBe('2015 derived 0 0 0');
    expect(brief([level('2014', 100), fall(120)])[1]).toBe('2015 derived -20 -20 -20');
    expect(brief([level('2014', 100), fall(100, { low: 99.5, high: 100.5 })])[1]).toBe('2015 derived -0.5 0 0.5');
    expect(brief([level('2014', 100), fall(99.5, { low: 99, high: 100 })])[1]).toBe('2015 derived 0 0.5 1');
    expect(brief([level('2015', 0), fall(100)])).toEqual(['2015 reported 0 0 0']);
    expect(brief([level('2015', 10), fall(90, { low: 80, high: 100 })])[0]).toBe('2014 derived 50 100 null');
    expect(brief([level('2015', -20), fall(120)])[0]).toBe('2014 derived 100 100 100');
    expect(brief([level('2015', -20), fall(120, { low: 110, high: 140 })])[0]).toBe('2014 derived 50 100 200');
    // What was left can have been of either sign, so that nothing bounds what it was left of.
    expect(brief([level('2015', 10), fall(90, { low: 80, high: 101 })])[0]).toBe('2014 derived null 100 null');
    expect(brief([level('2015', 0, { high: 10 }), fall(90, { low: 80, high: 100 })])).toHaveLength(2);
  });

  test('bounds that are not known stay so', () => {
    expect(brief([level('2014', null, { low: 10 }), change('2015', 10, '2014')])[1]).toBe('2015 derived 11 null null');
    expect(brief([level('2014', null, { high: 10 }), change('2015', 10, '2014')])[1]).toBe('2015 derived null null 11');
    expect(brief([level('2014', 100), change('2015', null, '2014', { low: 10 })])[1]).toBe(
      '2015 derived 110 null null',
    );
    expect(brief([level('2014', null, { low: 10 }), change('2015', null, '2014', { high: 10 })])).toHaveLength(1);
  });

  test('a reported value is not replaced', () => {
    expect(brief([level('2014', 100), change('2015', 10, '2014'), level('2015', 150)])).toEqual([
      '2014 reported 100 100 100',
      '2015 reported 150 150 150',
    ]);
    expect(brief([level('2014', 100), change('2015', 10), level('2015', 150)])).toHaveLength(2);
  });

  test('conflicting reports both stand; what follows rests on the first', () => {
    const conflict = [level('2014', 100), level('2014', 200), change('2015', 10, '2014'), change('2015', 20, '2014')];
    expect(brief(conflict)).toEqual([
      '2014 reported 100 100 100',
      '2014 reported 200 200 200',
      '2015 derived 110 110 110',
    ]);
  });

  test('values of unknown period come last and lead nowhere', () => {
    expect(
      brief([
        level(null, 1),
        level('soon', 2),
        level('2014', 3),
        change('2015', 10, '2014'),
        change(null, 10, '2014'),
        change(null, 5),
      ]),
    ).toEqual(['2014 reported 3 3 3', '2015 derived 3.3 3.3 3.3', 'null reported 1 1 1', 'soon reported 2 2 2']);
  });

  test('a change of unknown base is measured against the latest value before it', () => {
    const [, , last] = points([level('2014', 100), level('2012', 50), change('2015', 10)]);
    expect(last).toMatchObject({
      value: 110,
      status: 'conditional',
      inputs: ['level-2014', 'change-2015'],
      assumptions: ['The rise of 10 percent is measured against 2014; the article names no base.'],
    });
    expect(points([level('2014', 100), change('2015', 10, undefined, { comparedWith: null })])[1]?.status).toBe(
      'conditional',
    );
    expect(brief([level('2016', 100), change('2015', 10)])).toEqual(['2016 reported 100 100 100']);
    expect(brief([level('2015-01', 100), change('2015', 10)])).toEqual(['2015-01 reported 100 100 100']);
    expect(brief([change('2015', 10)])).toEqual([]);
  });

  test('names a vague change by its bounds', () => {
    const vague = change('2015', null, undefined, { low: 10, high: 20, direction: 'down' });
    expect(points([level('2014', 100), vague])[1]).toMatchObject({
      low: 80,
      value: null,
      high: 90,
      assumptions: ['The fall of 10 to 20 percent is measured against 2014; the article names no base.'],
    });
  });

  test('a change whose period was not over is taken for the whole of it', () => {
    const told = [level('2014', 100), change('2015', 10, '2014'), change('2016', 10, '2015')];
    const words = 'The rise of 10 percent holds for the whole of 2015, which was not over on 2015-12-11.';
    const [, first, second] = points(told, '2015-12-11');
    expect(first).toMatchObject({ status: 'conditional', assumptions: [words] });
    expect(second).toMatchObject({
      status: 'conditional',
      value: 121,
      assumptions: [words, 'The rise of 10 percent holds for the whole of 2016, which was not over on 2015-12-11.'],
    });
    for (const filed of [undefined, null, '2016-12-31', '2017', 'one day'])
      expect(points(told, filed).map(({ status }) => status)).toEqual(['reported', 'derived', 'derived']);
    const open = [level('2014', 100), change('2015/..', 10, '2014')];
    expect(points(open, '2030')[1]?.assumptions).toHaveLength(1);
    expect(points([level('2014', 100), change('soon', 10, '2014')], '2030')[1]?.status).toBe('derived');
  });

  test('equal first days keep their order', () => {
    const told = [level('2014', 1), figure('month', { value: 2, period: period('2014-01') }), level('../2013', 3)];
    expect(brief(told).map((line) => line.split(' ')[0])).toEqual(['../2013', '2014', '2014-01']);
  });

  test('keeps series apart', () => {
    const other = level('2015', 5, { series: 'costs' });
    const given = withFigures([level('2014', 1), other, level('2016', 7, { series: null })]);
    expect(getSeries(given, 'sales')).toHaveLength(1);
    expect(getSeries(given, 'costs').map(({ value }) => value)).toEqual([5]);
  });
});

describe('getSeries on changes of unknown base', () => {
  test('goes on from one to the next, and from there to changes of known base', () => {
    const given = [
      level('2014', 100),
      change('2016', 20, undefined, { id: 'second' }),
      change('2015', 10, undefined, { id: 'first' }),
      change('2017', 50, '2016', { id: 'third' }),
    ];
    const found = points(given, null);
    expect(found.map(({ period: { value }, value: size, status }) => [value, size, status])).toEqual([
      ['2014', 100, 'reported'],
      ['2015', 110, 'conditional'],
      ['2016', 132, 'conditional'],
      ['2017', 198, 'conditional'],
    ]);
    expect(found[3]?.inputs).toHaveLength(4);
    expect(found[3]?.assumptions).toEqual([
      'The rise of 10 percent is measured against 2014; the article names no base.',
      'The rise of 20 percent is measured against 2015; the article names no base.',
    ]);
  });

  test('measures against what was over before, not against the period that holds the change', () => {
    expect(points([level('2014', 100), change('2014-06', 10)], null)).toHaveLength(1);
  });

  test('says the size of a vague change in words', () => {
    const sizes = [
      [{ low: 10, high: null }, 'at least 10'],
      [{ low: null, high: 30 }, 'at most 30'],
      [{ low: 10, high: 30 }, '10 to 30'],
    ] as const;
    for (const [bounds, words] of sizes) {
      const [, after] = points([level('2014', 100), change('2015', null, undefined, bounds)], null);
      expect(after?.assumptions).toEqual([
        `The rise of ${words} percent is measured against 2014; the article names no base.`,
      ]);
    }
  });
});

describe('getSeries of printed figures', () => {
  test.each([
    [
      'The jobless rate was 5.0 percent in 2015, up 0.1 percentage points from 2014.',
      '5.0 percent',
      '0.1 percentage points',
      'percentage-point',
      5,
      0.1,
      '2014 derived 4.8 4.9 5',
      '2015 reported 4.95 5 5.05',
    ],
    [
      'The rate was 5% in 2015, up 25 basis points from 2014.',
      '5%',
      '25 basis points',
      'percentage-point',
      5,
      0.25,
      '2014 derived 4.245 4.75 5.255',
      '2015 reported 4.5 5 5.5',
    ],
    [
      'The rate was 5.5% in 2015, up 10% from 2014.',
      '5.5%',
      '10%',
      'percent',
      5.5,
      10,
      '2014 derived 4.93212669683 5 5.06849315069',
      '2015 reported 5.45 5.5 5.55',
    ],
  ])('%s', (text, level, change, unit, value, by, ...expected) => {
    const share = { label: 'rate', series: 'rate', period: '2015' } as const;
    const given = articleOf(text, {
      series: ['rate'],
      statistics: {
        level: { ...share, type: 'share', unit: 'percent', value, stated: [{ exact: level }] },
        rise: {
          ...share,
          type: 'change',
          unit,
          value: by,
          direction: 'up',
          comparedWith: '2014',
          stated: [{ exact: change }],
        },
      },
    });
    expect(
      getSeries(given, 'rate').map((one) => `${one.period.value} ${one.status} ${one.low} ${one.value} ${one.high}`),
    ).toEqual(expected);
  });
});
