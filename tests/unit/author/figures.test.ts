import { describe, expect, test } from 'vitest';
import type { AnyDraft } from '../../../src/author.ts';
import { draftFaults, draftOf, note } from '../../support/note.ts';

type Figure = Partial<NonNullable<AnyDraft['statistics']>[string]>;

const drafted = (printed: string, figure: Figure): AnyDraft =>
  draftOf(`It was ${printed} so.`, {
    statistics: { s: { type: 'amount', label: 'l', unit: 'u', stated: [{ exact: printed }], ...figure } },
  });
/** The bounds that a printed figure gets. */
function boundsOf(printed: string, figure: Figure): readonly unknown[] {
  const { text, statistics } = drafted(printed, figure);
  const [record] = note(text, { statistics }).statistics;
  return [record?.low, record?.high];
}

describe('bounds of printed digits', () => {
  test.each<[string, number, number, number]>([
    ['5.6%', 5.6, 5.55, 5.65],
    ['30%', 30, 29.5, 30.5],
    ['5,6 %', 5.6, 5.55, 5.65],
    ['$29.2 billion', 29_200_000_000, 29_150_000_000, 29_250_000_000],
    ['29,2 млрд', 29_200_000_000, 29_150_000_000, 29_250_000_000],
    ['1,234', 1234, 1233.5, 1234.5],
    ['1.234', 1234, 1233.5, 1234.5],
    ["1'234", 1234, 1233.5, 1234.5],
    ['1 234 567', 1_234_567, 1_234_566.5, 1_234_567.5],
    ['12,00,000', 1_200_000, 1_199_999.5, 1_200_000.5],
    ['0.5', 0.5, 0.45, 0.55],
    ['.5', 0.5, 0.45, 0.55],
    ['0.05', 0.05, 0.045, 0.055],
    ['5.60', 5.6, 5.595, 5.605],
    ['5.0', 5, 4.95, 5.05],
    ['100', 100, 99.5, 100.5],
    ['007', 7, 6.5, 7.5],
    ['0.0000001', 0.0000001, 0.00000005, 0.00000015],
    ['1 sextillion', 1e21, 5e20, 1.5e21],
    ['٥٫٦٪', 5.6, 5.55, 5.65],
    ['५.६', 5.6, 5.55, 5.65],
    ['３０', 30, 29.5, 30.5],
    ['𝟓', 5, 4.5, 5.5],
    ['𝟝', 5, 4.5, 5.5],
    ['𝟘.𝟝', 0.5, 0.45, 0.55],
  ])('%s as %d', (printed, value, low, high) => {
    expect(boundsOf(printed, { value })).toEqual([low, high]);
    expect(boundsOf(printed, { value, type: 'share' })).toEqual([low, high]);
  });

  test('the first place counts', () => {
    const article = note('It was 5.60 or 5.6 so.', {
      statistics: {
        s: {
          type: 'amount',
          label: 'l',
          unit: 'u',
          value: 5.6,
          stated: [{ exact: '5.6', suffix: ' so' }, { exact: '5.60' }],
        },
      },
    });
    expect(article.statistics[0]).toMatchObject({ low: 5.595, high: 5.605 });
    expect(article.statistics[0]?.stated.map(({ exact }) => exact)).toEqual(['5.60', '5.6']);
  });
});

describe('counts and ranks', () => {
  test.each(['count', 'rank'] as const)('a %s is exact', (type) => {
    expect(boundsOf('two', { type, value: 2 })).toEqual([2, 2]);
    expect(boundsOf('12', { type, value: 12 })).toEqual([12, 12]);
    expect(boundsOf('1,200', { type, value: 1200 })).toEqual([1200, 1200]);
    expect(boundsOf('0', { type, value: 0 })).toEqual([0, 0]);
    expect(boundsOf('no', { type, value: 0 })).toEqual([0, 0]);
  });
  test('but not one of rounded digits', () => {
    expect(boundsOf('1.2 thousand', { type: 'count', value: 1200 })).toEqual([1150, 1250]);
  });
  test('nor one of a fraction', () => {
    expect(boundsOf('1.5', { type: 'count', value: 1.5 })).toEqual([1.45, 1.55]);
    expect(draftFaults(drafted('one and a half', { type: 'count', value: 1.5 }))).toMatchObject([
      { code: 'bounds_unknown' },
    ]);
  });
});

describe('bounds that are written', () => {
  test('stand, one or both', () => {
    expect(boundsOf('5.6', { value: 5.6, low: 5, high: 6 })).toEqual([5, 6]);
    expect(boundsOf('5.6', { value: 5.6, low: 5 })).toEqual([5, null]);
    expect(boundsOf('5.6', { value: 5.6, high: 6 })).toEqual([null, 6]);
    expect(boundsOf('5.6', { value: 5.6, low: null })).toEqual([null, null]);
  });
  test('are needed for vague words', () => {
    expect(boundsOf('several', { type: 'count', low: 2 })).toEqual([2, null]);
    expect(boundsOf('most', { type: 'share', low: 50, high: 100 })).toEqual([50, 100]);
    expect(draftFaults(drafted('several', { type: 'count' }))).toEqual([
      {
        code: 'bounds',
        path: ['statistics', 's'],
        expected: 'a value or a bound',
        received: '"value null, low null, high null"',
      },
    ]);
  });
  test('are checked', () => {
    expect(draftFaults(drafted('5.6', { value: 5.6, low: 6 }))).toMatchObject([
      { code: 'bounds', path: ['statistics', 's'] },
    ]);
  });
});

describe('bounds that no printed digits give', () => {
  test.each<[string, number]>([
    ['half', 50],
    ['5.7', 5.6],
    ['14', 5.6],
    ['0', 0],
    ['56 of 100', 56],
  ])('%s as %d', (printed, value) => {
    expect(draftFaults(drafted(printed, { value }))).toEqual([
      {
        code: 'bounds_unknown',
        path: ['statistics', 's'],
        expected: 'low and high, for no printed digits give the value',
        received: `${value} from ${printed}`,
      },
    ]);
  });
  test('are not missed where the place is not found', () => {
    expect(draftFaults(drafted('half', { value: 50, stated: [{ exact: 'third' }] })).map(({ code }) => code)).toEqual([
      'words_absent',
    ]);
  });
});

describe('series', () => {
  test('that nobody lists', () => {
    const draft = drafted('5', { value: 5, series: 'trade' });
    expect(draftFaults({ ...draft, series: ['output', 'sales'] })).toEqual([
      {
        code: 'unknown_series',
        path: ['statistics', 's', 'series'],
        expected: 'one of the series output, sales',
        received: 'trade',
      },
    ]);
    expect(draftFaults(draft)).toMatchObject([{ code: 'unknown_series', expected: 'one of the series ' }]);
    expect(draftFaults({ ...draft, series: ['trade'] })).toEqual([]);
  });
});

describe('periods', () => {
  test('a date alone is stated, none is unknown, others stay as they are', () => {
    const inferred = { value: '2014', basis: 'inferred', because: 'so' } as const;
    const { statistics } = note('It fell by 5% so.', {
      statistics: {
        a: {
          type: 'change',
          label: 'l',
          unit: 'percent',
          value: 5,
          direction: 'down',
          period: '2015',
          comparedWith: inferred,
          stated: [{ exact: '5%' }],
        },
        b: { type: 'share', label: 'l', unit: 'percent', value: 5, stated: [{ exact: '5%' }], comparedWith: null },
      },
    });
    expect(statistics.map(({ period, comparedWith }) => [period, comparedWith])).toEqual([
      [{ value: '2015', basis: 'stated', because: null }, inferred],
      [{ value: null, basis: 'unknown', because: null }, null],
    ]);
  });
  test('of temporal expressions follow from what is given', () => {
    const { times } = note('In 2015, then, in May it was so.', {
      times: {
        year: { exact: '2015', value: '2015' },
        'then-unknown': { exact: 'then' },
        may: { exact: 'May', value: '2015-05', inferred: ['year'], because: 'The year goes before.' },
      },
    });
    expect(times.map(({ id, basis, value, because, inferred }) => [id, basis, value, because, inferred])).toEqual([
      ['year', 'stated', '2015', null, []],
      ['then-unknown', 'unknown', null, null, []],
      ['may', 'inferred', '2015-05', 'The year goes before.', ['year']],
    ]);
  });
  test('that are inferred without a reason or a date', () => {
    expect(draftFaults(draftOf('In May.', { times: { may: { exact: 'May', inferred: ['year'] } } }))).toMatchObject([
      { code: 'period_basis', path: ['times', 'may', 'basis'] },
      { code: 'period_basis', path: ['times', 'may', 'because'] },
    ]);
  });
});

describe('bounds of approximate figures', () => {
  test.each<[string, number, number, number]>([
    ['30', 30, 25, 35],
    ['1,200', 1200, 1150, 1250],
    ['27', 27, 26.5, 27.5],
    ['30 million', 30_000_000, 25_000_000, 35_000_000],
    ['29.2 billion', 29_200_000_000, 29_150_000_000, 29_250_000_000],
    ['30.0', 30, 29.95, 30.05],
    ['thirty', 30, 25, 35],
  ])('about %s', (printed, value, low, high) => {
    for (const type of ['amount', 'count'] as const)
      expect(boundsOf(printed, { type, value, approximate: true })).toEqual([low, high]);
  });
});

test('bounds of negative levels lie on either side', () => {
  expect(boundsOf('-5', { value: -5 })).toEqual([-5.5, -4.5]);
  expect(boundsOf('-$3.1 million', { value: -3_100_000 })).toEqual([-3_150_000, -3_050_000]);
});

test('bounds are included unless the draft says otherwise, and none is not', () => {
  const inclusionOf = (figure: Figure) => {
    const { text, statistics } = drafted('half', figure);
    const [record] = note(text, { statistics }).statistics;
    return [record?.lowInclusive, record?.highInclusive];
  };
  expect(inclusionOf({ low: 50, high: 100 })).toEqual([true, true]);
  expect(inclusionOf({ low: 50, lowInclusive: false })).toEqual([false, false]);
  expect(inclusionOf({ high: 100, highInclusive: false, lowInclusive: true })).toEqual([false, false]);
});
