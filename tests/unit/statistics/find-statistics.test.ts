import { describe, expect, test } from 'vitest';
import {
  type Article,
  article,
  findStatistics,
  getQuote,
  type KerryMoscowVisitIds,
  type StatisticFilter,
  statisticIds,
  statisticTypes,
} from '../../../src/index.ts';
import { figure, level, period, withFigures } from '../../support/figures.ts';
import { expectError, refusesOtherThings } from '../../support/refuses.ts';
import { synthetic } from '../../support/synthetic.ts';

const ids = (filter?: StatisticFilter<KerryMoscowVisitIds>): string[] =>
  findStatistics(article, filter).map(({ id }) => id);

describe('findStatistics in the bundled article', () => {
  test('without a filter finds all, in reading order, in a fresh list', () => {
    expect(ids()).toEqual([...statisticIds]);
    expect(ids({ series: undefined, type: undefined, period: undefined, statedBy: undefined })).toEqual([
      ...statisticIds,
    ]);
    findStatistics(article).pop();
    findStatistics(article, { series: 'russia-us-trade' }).pop();
    expect(findStatistics(article)).toEqual(article.statistics);
    expect(findStatistics(article)[0]).toBe(article.statistics[0]);
  });

  test('by series and type', () => {
    expect(ids({ series: 'russia-us-trade' })).toEqual(['trade-change-2014', 'trade-2014', 'trade-change-2015']);
    for (const type of statisticTypes)
      expect(findStatistics(article, { type })).toEqual(article.statistics.filter((one) => one.type === type));
    expect(ids({ type: 'rank' })).toContain('visit-rank');
    expect(ids({ series: 'russia-us-trade', type: 'amount' })).toEqual(['trade-2014']);
  });

  test('by period: what overlaps; unknown periods overlap none', () => {
    expect(ids({ period: '2014' })).toEqual(['measure-stages', 'trade-change-2014', 'trade-2014']);
    expect(ids({ period: '2015' })).toEqual(['visit-rank', 'measure-stages', 'trade-change-2015']);
    expect(ids({ period: '2014-02-28' })).toEqual(['trade-change-2014', 'trade-2014']);
    expect(ids({ period: '2014-03-01' })).toEqual(['measure-stages', 'trade-change-2014', 'trade-2014']);
    expect(ids({ period: '../2013' })).toEqual([]);
    expect(ids({ period: '2015-12-11' })).toContain('measure-stages');
    expect(ids({ period: '2016/..' })).toEqual([]);
    expect(ids({ period: '2030' })).toEqual([]);
    expect(ids({ period: '201X' })).toEqual([
      'visit-rank',
      'measure-stages',
      'trade-change-2014',
      'trade-2014',
      'trade-change-2015',
    ]);
  });

  test('by who states it, in any quote of the chain', () => {
    expect(ids({ statedBy: 'russian-government' })).toEqual(['visit-rank']);
    expect(ids({ statedBy: 'russian-foreign-ministry' })).toEqual([...statisticIds]);
    expect(ids({ statedBy: 'us-companies' })).toEqual([]);
    expect(ids({ statedBy: 'washington' })).toEqual([]);
  });

  test('several keys mean and', () => {
    expect(ids({ statedBy: 'russian-foreign-ministry', period: '2014', type: 'change' })).toEqual([
      'trade-change-2014',
    ]);
    expect(ids({ statedBy: 'russian-government', type: 'change' })).toEqual([]);
  });

  test('a list means any of, whatever its order', () => {
    expect(ids({ type: ['change', 'rank'] })).toEqual(
      article.statistics.filter(({ type }) => type === 'change' || type === 'rank').map(({ id }) => id),
    );
    expect(ids({ type: ['rank', 'change', 'rank'] })).toEqual(ids({ type: ['change', 'rank'] }));
    expect(ids({ period: ['2013', '2014-02'] })).toEqual(ids({ period: '2014-02' }));
    expect(ids({ statedBy: ['us-companies', 'russian-government'] })).toEqual(ids({ statedBy: 'russian-government' }));
    expect(ids({ series: ['russia-us-trade'] })).toEqual(ids({ series: 'russia-us-trade' }));
    expect(ids({ type: [...statisticTypes], statedBy: ['russian-government'] })).toEqual(['visit-rank']);
  });

  test('an empty list matches nothing', () => {
    for (const filter of [{ series: [] }, { type: [] }, { period: [] }, { statedBy: [] }])
      expect(ids(filter)).toEqual([]);
  });

  test('refuses what it does not know in a list, and says where', () => {
    const wrong = (value: unknown) => value as never;
    for (const [filter, name, message] of [
      [{ type: ['change', 'rnk'] }, 'RangeError', /^filter\.type\[1\]: .*"rank".* received "rnk"$/],
      [{ series: ['russia-us-trad'] }, 'RangeError', /^filter\.series\[0\]: .*"russia-us-trade"/],
      [{ statedBy: [null, 'john-kery'] }, 'RangeError', /^filter\.statedBy\[1\]: .*"john-kerry"/],
      [{ period: ['2014', 'soon'] }, 'RangeError', /^filter\.period\[1\]: .* received "soon"$/],
      [{ period: ['2014', 2014] }, 'TypeError', /^filter\.period\[1\]: expected a string, received 2014$/],
      [{ period: null }, 'TypeError', /^filter\.period: expected a string, received null$/],
    ] as const)
      expectError(() => findStatistics(article, wrong(filter)), name, message);
  });

  test('refuses unknown ids and what is no EDTF', () => {
    expectError(
      () => findStatistics(article, { series: 'us-russia-trade' as never }),
      'RangeError',
      'filter.series: expected the id of a series, such as "russia-us-trade", received "us-russia-trade"',
    );
    expectError(
      () => findStatistics(article, { statedBy: 'kerry' as never }),
      'RangeError',
      /^filter\.statedBy: .* "john-kerry"/,
    );
    expectError(
      () => findStatistics(article, { period: 'last year' }),
      'RangeError',
      'filter.period: expected a date in EDTF, level 0 or 1, received "last year"',
    );
  });

  refusesOtherThings((thing) => findStatistics(thing));
});

describe('findStatistics in other articles', () => {
  test('finds nothing where there is nothing', () => {
    expect(findStatistics(synthetic)).toEqual([]);
    expect(findStatistics(synthetic, { statedBy: 'ada', period: '2014' })).toEqual([]);
  });

  const statedIn = (quote: string | null): Article['statistics'][number] =>
    figure(`in-${quote}`, { stated: [{ start: 0, end: 1, exact: 'N', quote }] });

  test('follows quotes within quotes', () => {
    const given = withFigures([
      statedIn('cy-thinks'),
      statedIn('rumour'),
      statedIn(null),
      statedIn('nowhere'),
      figure('unsaid', {}),
    ]);
    expect(findStatistics(given, { statedBy: 'cy' }).map(({ id }) => id)).toEqual(['in-cy-thinks']);
    expect(findStatistics(given, { statedBy: 'ada' }).map(({ id }) => id)).toEqual(['in-cy-thinks']);
    expect(findStatistics(given, { statedBy: 'bo' })).toEqual([]);
  });

  test('null means the article itself, outside all quotes', () => {
    const both = figure('both', {
      stated: [
        { start: 0, end: 1, exact: 'N', quote: 'rumour' },
        { start: 0, end: 1, exact: 'N', quote: null },
      ],
    });
    const given = withFigures([statedIn('cy-thinks'), statedIn(null), both, figure('unsaid', {})]);
    const found = (statedBy: string | null | readonly (string | null)[]): string[] =>
      findStatistics(given, { statedBy }).map(({ id }) => id);
    expect(found(null)).toEqual(['in-null', 'both']);
    expect(found([null])).toEqual(['in-null', 'both']);
    expect(found([null, 'cy'])).toEqual(['in-cy-thinks', 'in-null', 'both']);
    expect(found(['bo', 'cy'])).toEqual(['in-cy-thinks']);
  });

  test('an open period ends at the day of the dateline, if there is one and it begins no later', () => {
    const found = (value: string, filed: string | null | undefined, sought: string): number =>
      findStatistics(withFigures([level(value, 1)], filed), { period: sought }).length;
    expect(found('2014-03/..', '2015-12-11', '2015-12-11')).toBe(1);
    expect(found('2014-03/..', '2015-12-11', '2015-12-12')).toBe(0);
    expect(found('2014-03/', '2015-12-11', '2030')).toBe(0);
    expect(found('2014-03/..', '2015-12', '2015-12-31')).toBe(1);
    expect(found('2014-03/..', '2015-12', '2016-01-01')).toBe(0);
    expect(found('2016/..', '2015-12-11', '2030')).toBe(1);
    expect(found('../2014', '2015-12-11', '0001')).toBe(1);
    expect(found('2014/2040', '2015-12-11', '2030')).toBe(1);
    for (const filed of [undefined, null, 'one day', '2015/..']) expect(found('2014-03/..', filed, '2030')).toBe(1);
  });

  test('figures of several series keep reading order', () => {
    const given = withFigures([
      level('2014', 1),
      level('2014', 2, { series: 'costs' }),
      level('2014', 3, { series: null }),
      level('2015', 4),
      level('2014', 5, { series: 'staff' }),
    ]);
    const found = (series: readonly string[]) => findStatistics(given, { series }).map(({ value }) => value);
    expect(found(['costs', 'sales'])).toEqual([1, 2, 4]);
    expect(found(['staff', 'costs'])).toEqual([2, 5]);
  });

  test('ends where quotes are within each other', () => {
    const one = { ...getQuote(synthetic, 'cy-thinks'), within: 'line-opens' };
    const other = { ...getQuote(synthetic, 'line-opens'), within: 'cy-thinks' };
    const given: Article = { ...withFigures([statedIn('cy-thinks')]), quotes: [other, one] };
    expect(findStatistics(given, { statedBy: 'bo' })).toHaveLength(1);
    expect(findStatistics(given, { statedBy: 'zurich' })).toEqual([]);
  });

  test('a period of the article that is no EDTF overlaps none', () => {
    const given = withFigures([level('soon', 1), level(null, 2), level('2014', 3)]);
    expect(findStatistics(given, { period: '../2030' }).map(({ value }) => value)).toEqual([3]);
  });

  test.each([
    ['2015', '2015-01-01', '2015-12-31'],
    ['2015-02', '2015-02-01', '2015-02-28'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['2015-04', '2015-04-01', '2015-04-30'],
    ['2015-12-11', '2015-12-11', '2015-12-11'],
    ['2015-12-11T10:30:00Z', '2015-12-11', '2015-12-11'],
    ['2015-12-11T10:30:00+03:00', '2015-12-11', '2015-12-11'],
    ['2015-21', '2015-03-01', '2015-05-31'],
    ['2015-22', '2015-06-01', '2015-08-31'],
    ['2015-23', '2015-09-01', '2015-11-30'],
    ['2015-24', '2015-12-01', '2016-02-29'],
    ['2015?', '2015-01-01', '2015-12-31'],
    ['2015-12~', '2015-12-01', '2015-12-31'],
    ['2015-12-11%', '2015-12-11', '2015-12-11'],
    ['201X', '2010-01-01', '2019-12-31'],
    ['20XX', '2000-01-01', '2099-12-31'],
    ['2015-XX', '2015-01-01', '2015-12-31'],
    ['2015-XX-XX', '2015-01-01', '2015-12-31'],
    ['2015-02-XX', '2015-02-01', '2015-02-28'],
    ['2014/2015-06', '2014-01-01', '2015-06-30'],
    ['2014~/2015-06-05', '2014-01-01', '2015-06-05'],
    ['2014-05-05/2014-05-05', '2014-05-05', '2014-05-05'],
    ['-0044-03-15', '-0044-03-15', '-0044-03-15'],
    ['-004X', '-0049-01-01', '-0040-12-31'],
  ])('reads %s as %s to %s', (value, first, last) => {
    const given = withFigures([level(value, 1)]);
    const found = (sought: string): number => findStatistics(given, { period: sought }).length;
    expect(found(first)).toBe(1);
    expect(found(last)).toBe(1);
    const before = withFigures([
      figure('a', { period: period(`../${first}`) }),
      figure('b', { period: period(`${last}/..`) }),
    ]);
    expect(findStatistics(before, { period: value })).toHaveLength(2);
    const [yearBefore, yearAfter] = [Number(first.slice(0, -6)) - 2, Number(last.slice(0, -6)) + 2].map(
      (year) => `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`,
    );
    expect(found(`../${yearBefore}`)).toBe(0);
    expect(found(`${yearAfter}/..`)).toBe(0);
  });

  test('takes times as they are printed for their day', () => {
    const found = (value: string, sought: string): number =>
      findStatistics(withFigures([level(value, 1)]), { period: sought }).length;
    for (const time of ['T22', 'T22:00', 'T22:00:00', 'T22:00+03:00']) {
      expect(found(`2015-02-11${time}`, '2015-02')).toBe(1);
      expect(found('2015-02', `2015-02-11${time}`)).toBe(1);
      expect(found(`2015-02-11${time}`, '2015-02-12')).toBe(0);
    }
  });

  test('reads the day before and after as outside', () => {
    const found = (value: string, sought: string): number =>
      findStatistics(withFigures([level(value, 1)]), { period: sought }).length;
    expect(found('2015-02', '2015-01-31')).toBe(0);
    expect(found('2015-02', '2015-03-01')).toBe(0);
    expect(found('2015-24', '2015-11-30')).toBe(0);
    expect(found('2015-24', '2016-03-01')).toBe(0);
    expect(found('2014-03/..', '9999-12-31')).toBe(1);
    expect(found('../2014-03', '-9999')).toBe(1);
    expect(found('/2014-03', '0001')).toBe(1);
    expect(found('2014-03/', '2020')).toBe(1);
    expect(found('Y17000', '9999')).toBe(0);
    expect(found('Y17000', 'Y17000')).toBe(1);
    expect(found('Y-17000', '../-9999')).toBe(1);
  });

  test.each([
    '',
    'soon',
    '15',
    '2015-13',
    '2015-00',
    '2015-25',
    '2015-21-05',
    '2015-02-29',
    '1900-02-29',
    '2015-04-31',
    '2015-04-00',
    '2015-XX-05',
    '201X-05',
    '2015-12-11T25:00:00Z',
    '2015-02-30T10:00:00Z',
    '2015/2014',
    '2014/soon',
    'soon/2014',
    '2013/2014/2015',
    '../..',
    '/',
    'Y2015',
  ])('refuses %o as a date', (value) => {
    expectError(() => findStatistics(synthetic, { period: value }), 'RangeError', /^filter\.period: /);
  });
});
