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
});

describe('numbers that are not the value', () => {
  test.each<[string, Figure, string]>([
    ['$5.2m', { value: 52, unit: 'USD' }, '5,200,000'],
    ['$5.2m', { value: 5.2e9, unit: 'USD' }, '5,200,000'],
    ['£5.2 m', { value: 5.2, unit: 'GBP' }, '5,200,000'],
    ['$29.2 billion', { value: 29.2e6, unit: 'USD' }, '29,200,000,000'],
    ['$29.2 billion', { value: 29.2, unit: 'USD' }, '29,200,000,000'],
    ['$29.2bn', { value: 29.2e6 }, '29,200,000,000'],
    ['5k people', { value: 5, type: 'count', unit: 'person' }, '5,000'],
    ['3 hundred thousand', { value: 300 }, '300,000'],
    ['4½', { value: 41, type: 'count' }, '4.5'],
    ['4½ percent', { value: 4 }, '4.5'],
    ['½', { value: 1 }, '0.5'],
    ['1.5', { value: 15 }, '1.5'],
    ['5.7', { value: 5.6 }, '5.7'],
    ['14', { value: 5.6 }, '14'],
    ['0', { value: 5 }, '0'],
    ['5', { value: 0 }, '5'],
    ['56', { value: 5.6 }, '56'],
    ['1,234', { value: 12.34 }, '1,234 or 1.234'],
    ['5%', { value: 500, unit: 'percent' }, '5'],
    ['5%', { value: 0.05, unit: 'percent' }, '5'],
    ['25 basis points', { value: 25, unit: 'percentage-point' }, '0.25'],
    ['two', { value: 3, type: 'count' }, '2'],
    ['two million', { value: 2 }, '2,000,000'],
    ['5億', { value: 5 }, '500,000,000'],
  ])('%s, %o', (printed, given, expected) => {
    expect(draftFaults(drafted(printed, given))).toEqual([
      {
        code: 'printed_value',
        path: ['statistics', 's', 'stated', 0],
        expected: `${expected} as it is printed, or low and high of your own`,
        received: `${given.value} for "${printed}"`,
      },
    ]);
    expect(draftFaults(drafted(printed, { ...given, low: null, high: 1e12 }))).toEqual([]);
  });
});

describe('scales and signs', () => {
  test.each<[string, Figure, number, number]>([
    ['$5.2m', { value: 5.2e6, unit: 'USD' }, 5.15e6, 5.25e6],
    ['$5.2 M', { value: 5.2e6, unit: 'USD' }, 5.15e6, 5.25e6],
    ['€3mn', { value: 3e6 }, 2.5e6, 3.5e6],
    ['$1.5tn', { value: 1.5e12, unit: 'USD' }, 1.45e12, 1.55e12],
    ['5.2m', { value: 5.2, unit: 'metre' }, 5.15, 5.25],
    ['20m', { value: 20, unit: 'metre', type: 'count' }, 20, 20],
    ['30t', { value: 30, unit: 'tonne' }, 29.5, 30.5],
    ['5.2m users', { value: 5.2e6, unit: 'user', type: 'count' }, 5.15e6, 5.25e6],
    ['20m²', { value: 20, unit: 'garden', type: 'count' }, 20, 20],
    ['2 dozen eggs', { value: 24, unit: 'egg' }, 18, 30],
    ['5 lakh crore', { value: 5e12 }, 4.5e12, 5.5e12],
    ['3-million-dollar', { value: 3e6, unit: 'USD' }, 2.5e6, 3.5e6],
    ['2½ million', { value: 2.5e6 }, 2.25e6, 2.75e6],
    ['5 million 200 thousand', { value: 5.2e6 }, 5_199_500, 5_200_500],
    ['3億5000万', { value: 350_000_000 }, 349_995_000, 350_005_000],
    ['1万2000', { value: 12_000 }, 11_999.5, 12_000.5],
    ['5千万', { value: 5e7 }, 4.5e7, 5.5e7],
    ['5千克', { value: 5, unit: 'kilogram' }, 4.5, 5.5],
    ['29.2', { value: 29.2e9 }, 29.15e9, 29.25e9],
    ['25 basis points', { value: 0.25, unit: 'percentage-point' }, 0.245, 0.255],
    ['25 bps', { value: 25, unit: 'basis-point' }, 24.5, 25.5],
    ['5‰', { value: 0.5, unit: 'percent' }, 0.45, 0.55],
    ['%5', { value: 5, unit: 'percent' }, 4.5, 5.5],
    ['2 percentage points', { value: 2, unit: 'percentage-point' }, 1.5, 2.5],
    ['5% in the third quarter', { value: 5, unit: 'percent' }, 4.5, 5.5],
    ['5.6 g of CO2', { value: 5.6 }, 5.55, 5.65],
    ['CO2', { value: 2 }, 1.5, 2.5],
  ])('%s, %o', (printed, given, low, high) => {
    expect(boundsOf(printed, given)).toEqual([low, high]);
  });

  const inLanguage = (language: string, printed: string, figure: Figure): readonly string[] =>
    draftFaults({ ...drafted(printed, figure), language }).map(({ code }) => String(code));
  test.each([
    ['de', '29,2 Milliarden Euro', 29.2e9],
    ['de-AT', '3 Mio. Euro', 3e6],
    ['fr', '29,2 milliards d’euros', 29.2e9],
    ['fr', '2 mille milliards', 2e12],
    ['es', '3 mil millones', 3e9],
    ['es', '2,5 billones', 2.5e12],
    ['ru', '29,2 млрд', 29.2e9],
    ['ru', '5 тыс. человек', 5000],
    ['ja', '292億ドル', 29.2e9],
    ['ko', '3억 5000만', 350_000_000],
  ])('%s: %s is %d and nothing else', (language, printed, value) => {
    expect(inLanguage(language, printed, { value })).toEqual([]);
    expect(inLanguage(language, printed, { value: value / 1000 })).toEqual(['printed_value']);
  });
  test('of a language without a table are free', () => {
    for (const value of [3, 300, 3e6, 3e9]) expect(inLanguage('fi', '3 miljardia', { value })).toEqual([]);
    expect(inLanguage('fi', '3 miljardia', { value: 30 })).toEqual(['printed_value']);
    expect(inLanguage('de', 'zwei', { value: 2, type: 'count' })).toEqual([]);
  });
});

describe('fractions', () => {
  test.each<[string, number, number, number]>([
    ['4½%', 4.5, 4.25, 4.75],
    ['4 1/2', 4.5, 4.25, 4.75],
    ['4-1/2', 4.5, 4.25, 4.75],
    ['½', 0.5, 0.25, 0.75],
    ['¼', 0.25, 0.125, 0.375],
    ['1,200½', 1200.5, 1200.25, 1200.75],
    ['⅔', 0.667, 0.5, 5 / 6],
    ['2/3', 0.67, 0.5, 5 / 6],
  ])('%s as %d: half a part either way', (printed, value, low, high) => {
    expect(boundsOf(printed, { value })).toEqual([low, high]);
  });
  test('are rounded to two digits at least, and rightly', () => {
    expect(draftFaults(drafted('⅔', { value: 0.7 }))).toMatchObject([{ code: 'printed_value' }]);
    expect(draftFaults(drafted('⅔', { value: 0.66 }))).toMatchObject([{ code: 'printed_value' }]);
    expect(draftFaults(drafted('½', { value: 0.51 }))).toMatchObject([{ code: 'printed_value' }]);
  });
});

describe('nothing at all', () => {
  test.each<[string, Figure, number, number]>([
    ['0%', { type: 'share', unit: 'percent' }, 0, 0.5],
    ['0.0%', { type: 'share', unit: 'percent' }, 0, 0.05],
    ['$0', { unit: 'USD' }, 0, 0.5],
    ['0', { unit: 'USD', approximate: true }, 0, 0.5],
    ['0', { type: 'count' }, 0, 0],
    ['no', { type: 'count' }, 0, 0],
    ['no one', { type: 'count' }, 0, 0],
    ['zero', { type: 'count' }, 0, 0],
    ['zero', {}, 0, 0.5],
  ])('%s, %o, is no less than 0', (printed, given, low, high) => {
    expect(boundsOf(printed, { value: 0, ...given })).toEqual([low, high]);
  });
});

describe('numbers spelled out', () => {
  test.each<[string, number, number, number]>([
    ['two hours', 2, 1.5, 2.5],
    ['thirty', 30, 29.5, 30.5],
    ['twenty-one', 21, 20.5, 21.5],
    ['a hundred', 100, 50, 150],
    ['two hundred', 200, 150, 250],
    ['two hundred and five', 205, 204.5, 205.5],
    ['nine hundred and ninety-nine thousand', 999_000, 998_500, 999_500],
    ['one million two hundred thousand', 1_200_000, 1_150_000, 1_250_000],
    ['three thousand million', 3e9, 2.5e9, 3.5e9],
    ['a dozen', 12, 6, 18],
    ['a million', 1e6, 0.5e6, 1.5e6],
    ['the two of them', 2, 1.5, 2.5],
  ])('%s as %d: the last word gives the unit', (printed, value, low, high) => {
    expect(boundsOf(printed, { value })).toEqual([low, high]);
  });
  test.each<[string, number]>([
    ['two', 2],
    ['a dozen', 12],
    ['two dozens', 24],
    ['two thousand', 2000],
    ['second', 2],
    ['the second-largest', 2],
    ['twenty-first', 21],
    ['twentieth', 20],
    ['2nd', 2],
    ['21st', 21],
    ['first two', 2],
  ])('%s of things that are counted is exactly %d', (printed, value) => {
    for (const type of ['count', 'rank'] as const) expect(boundsOf(printed, { type, value })).toEqual([value, value]);
  });
});

describe('several places', () => {
  const words = 'It was 5.60 or 5.6; some 6! And then 7.';
  const placed = (places: readonly string[], figure: Figure): AnyDraft =>
    draftOf(words, {
      statistics: {
        s: { type: 'amount', label: 'l', unit: 'u', stated: places.map((exact) => ({ exact })), ...figure },
      },
    });
  const rounded = placed(['6!', '5.60 ', '5.6;'], { value: 5.6 });

  test('the most precise gives the bounds, the others may round', () => {
    const [record] = note(words, { statistics: rounded.statistics }).statistics;
    expect(record).toMatchObject({ low: 5.595, high: 5.605 });
    expect(record?.stated.map(({ exact }) => exact)).toEqual(['5.60 ', '5.6;', '6!']);
  });
  test('each is checked, and named where it prints another number', () => {
    expect(draftFaults(placed(['6!', '7.', '5.60 '], { value: 5.6 }))).toEqual([
      {
        code: 'printed_value',
        path: ['statistics', 's', 'stated', 1],
        expected: '7 as it is printed, or low and high of your own',
        received: '5.6 for "7."',
      },
    ]);
    expect(draftFaults(placed(['6!', '7.'], { value: 5.6 })).map(({ path }) => path.at(-1))).toEqual([0, 1]);
  });
  test('of a count or rank say the same', () => {
    expect(draftFaults(placed(['6!', '7.'], { value: 6, type: 'count' }))).toMatchObject([{ code: 'printed_value' }]);
    expect(draftFaults(placed(['6!', 'some 6'], { value: 6, type: 'count' }))).toEqual([]);
  });
  test('of which one prints several numbers agree where one of them does', () => {
    expect(draftFaults(placed(['5.60 or 5.6', '5.6;'], { value: 5.6 }))).toEqual([]);
    expect(draftFaults(placed(['some 6! And then 7', '5.60 or 5.6'], { value: 5.6 }))).toMatchObject([
      { code: 'bounds_unknown' },
    ]);
    expect(draftFaults(placed(['6! And then 7', '5.60 '], { value: 5.6 }))).toEqual([]);
    expect(draftFaults(placed(['5.60 or 5.6', '7.'], { value: 7 }))).toMatchObject([
      { code: 'printed_value', expected: '5.6 and 5.6 as it is printed, or low and high of your own' },
    ]);
  });
  test('may be negative', () => {
    const loss = draftOf('It was -5.6 or about -6 so.', {
      statistics: {
        s: { type: 'amount', label: 'l', unit: 'u', value: -5.6, stated: [{ exact: '-6' }, { exact: '-5.6' }] },
      },
    });
    expect(draftFaults(loss)).toEqual([]);
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
  const NO_DIGITS = 'no printed digits give the value';
  const SEVERAL = 'several numbers are printed';
  test.each<[string, Figure, string]>([
    ['half', { value: 50 }, NO_DIGITS],
    ['half a million', { value: 500_000 }, NO_DIGITS],
    ['two and a half', { value: 2.5, type: 'count' }, NO_DIGITS],
    ['one million and a half', { value: 1_500_000 }, NO_DIGITS],
    ['three quarters', { value: 75 }, NO_DIGITS],
    ['a third', { value: 3, type: 'count' }, NO_DIGITS],
    ['one third', { value: 1, type: 'count' }, NO_DIGITS],
    ['third', { value: 33 }, NO_DIGITS],
    ['thousands', { value: 1000, type: 'count' }, NO_DIGITS],
    ['a hundred million billion hundred', { value: 5 }, NO_DIGITS],
    ['two thousand million hundred', { value: 5 }, NO_DIGITS],
    ['hundreds', { value: 100, type: 'count' }, NO_DIGITS],
    ['two hundred hundred', { value: 100 }, NO_DIGITS],
    ['million', { value: 1e6 }, NO_DIGITS],
    ['10²', { value: 102 }, NO_DIGITS],
    ['11.12.2015', { value: 11_122_015 }, NO_DIGITS],
    ['3/0', { value: 3 }, NO_DIGITS],
    ['zwei', { value: 2 }, NO_DIGITS],
    ['5–7%', { value: 57 }, SEVERAL],
    ['5-7%', { value: 57 }, SEVERAL],
    ['5–7%', { value: 57, approximate: true }, SEVERAL],
    ['5 to 7', { value: 57 }, SEVERAL],
    ['2014-15', { value: 201_415, type: 'count' }, SEVERAL],
    ['3:45', { value: 345 }, SEVERAL],
    ['5-6 mg', { value: 56 }, SEVERAL],
    ['6ft 2in', { value: 62 }, SEVERAL],
    ['5 6', { value: 56 }, SEVERAL],
    ['1 in 5', { value: 15 }, SEVERAL],
    ['one in 5', { value: 5 }, SEVERAL],
    ['five to six', { value: 5, type: 'count' }, SEVERAL],
    ['two three', { value: 5, type: 'count' }, SEVERAL],
    ['56 of 100', { value: 56 }, SEVERAL],
    ['5 million 7 million', { value: 12e6 }, SEVERAL],
    ['5 million, 200 thousand', { value: 5.2e6 }, SEVERAL],
    ['5万 2万', { value: 7e4 }, SEVERAL],
    ['twenty thirty', { value: 50 }, SEVERAL],
    ['two zero', { value: 20 }, SEVERAL],
    ['zero five', { value: 5 }, SEVERAL],
    ['twenty twelve', { value: 2012 }, SEVERAL],
    ['4½–5½', { value: 4.5 }, SEVERAL],
    ['5 and a half', { value: 5 }, SEVERAL],
    ['1,2,34', { value: 1234 }, NO_DIGITS],
    ['1,23.456,7', { value: 1_234_567 }, NO_DIGITS],
  ])('%s, %o', (printed, given, reason) => {
    expect(draftFaults(drafted(printed, given))).toEqual([
      {
        code: 'bounds_unknown',
        path: ['statistics', 's'],
        expected: `low and high, for ${reason}`,
        received: `${given.value} from ${printed}`,
      },
    ]);
    expect(draftFaults(drafted(printed, { ...given, low: 0, high: null }))).toEqual([]);
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
    ['two thousand', 2000, 1500, 2500],
    ['30億', 3e9, 2.5e9, 3.5e9],
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
