import { describe, expect, test } from 'vitest';
import type { AnyDraft } from '../../../src/author.ts';
import { draftFaults, draftOf } from '../../support/note.ts';
import { figureOf } from '../../support/reported.ts';

type Figure = Partial<NonNullable<AnyDraft['statistics']>[string]>;

/** The codes of what is wrong with a printed figure, and what was expected. */
function faultsOf(printed: string, figure: Figure, language = 'en'): readonly string[] {
  const draft = draftOf(`It was ${printed} so.`, {
    statistics: { s: { type: 'amount', label: 'l', unit: 'u', stated: [{ exact: printed }], ...figure } },
  });
  return draftFaults({ ...draft, language }).map(({ code, expected }) => `${code}: ${expected}`);
}

function boundsOf(printed: string, figure: Figure): readonly unknown[] {
  const made = figureOf(printed, figure);
  return [made?.low, made?.high];
}

const prints = (number: string): readonly string[] => [
  `printed_value: ${number} as it is printed, or low and high of your own`,
];
const NO_DIGITS = ['bounds_unknown: low and high, for no printed digits give the value'];
const SEVERAL = ['bounds_unknown: low and high, for several numbers are printed'];

describe('a numerator is not the value of a fraction in words', () => {
  test.each<[string, number]>([
    ['two-thirds', 2],
    ['nine-tenths', 9],
    ['nine-tenths', 90],
    ['two fifths', 2],
    ['five-sixths of members', 5],
    ['four tenths of a percent', 4],
    ['three eighths', 3],
    ['seven twelfths', 7],
    ['three nineteenths', 3],
    ['seven twentieths', 7],
    ['seven thirtieths', 7],
    ['two hundredths', 2],
    ['two hundred thousandths', 200],
    ['five thousandths', 5],
    ['three millionths', 3],
    ['one-tenth', 1],
    ['a hundredth', 100],
    ['one thousandth', 1],
    ['two and three-fifths', 2],
  ])('%s, %d', (printed, value) => {
    for (const type of ['share', 'amount'] as const)
      expect(faultsOf(printed, { type, value, unit: 'percent' })).toEqual(NO_DIGITS);
  });
  test('nor of one whose numerator is in digits', () => {
    expect(faultsOf('9 tenths', { value: 9 })).toEqual(SEVERAL);
    expect(faultsOf('2 hundredths', { value: 2 })).toEqual(SEVERAL);
  });
  test('but seconds are a unit, and an ordinal beside digits is no part', () => {
    expect(boundsOf('five seconds', { value: 5, unit: 'second' })).toEqual([4.5, 5.5]);
    expect(boundsOf('the hundredth of 150', { value: 150 })).toEqual([149.5, 150.5]);
  });
});

describe('a scale that is not printed with the number', () => {
  test.each<[string, Figure, string]>([
    ['$5.20', { value: 520 }, '5.2'],
    ['$5.20', { value: 52_000 }, '5.2'],
    ['12,34', { type: 'count', value: 1234 }, '12.34'],
    ['1,0000', { type: 'count', value: 10_000 }, '1'],
    ['1.5', { type: 'count', value: 150 }, '1.5'],
    ['29.2', { value: 29.2e8 }, '29.2'],
    ['five people', { type: 'count', value: 5e6 }, '5'],
    ['sixty dollars', { value: 6000 }, '60'],
    ['second', { type: 'rank', value: 200 }, '2'],
    ['second', { type: 'rank', value: 2000 }, '2'],
    ['2nd', { type: 'rank', value: 2000 }, '2'],
    ['no. 2', { type: 'rank', value: 2e6 }, '2'],
    ['the 5TH visitor', { type: 'count', value: 5000 }, '5'],
    ['the 5th visitor', { type: 'count', value: 5000 }, '5'],
  ])('is none of %s, %o', (printed, given, number) => {
    expect(faultsOf(printed, given)).toEqual(prints(number));
  });
  test.each([
    ['de', '29,2', 29.2e8, '29.2'],
    ['fr', 'le 5e', 5000, '5'],
    ['es', 'el 5º', 5000, '5'],
    ['ru', '5-й', 5000, '5'],
  ])('is none, %s: %s, %d', (language, printed, value, number) => {
    expect(faultsOf(printed, { value, type: 'count' }, language)).toEqual(prints(number));
  });
  test.each([
    ['en', '29.2', [29.2e3, 29.2e6, 29.2e9, 29.2e12]],
    ['en-IN', '29.2', [29.2e5, 29.2e7]],
    ['de', '29,2', [29.2e3, 29.2e6, 29.2e9]],
    ['fr', '29,2', [29.2e3, 29.2e6, 29.2e9]],
    ['es', '29,2', [29.2e3, 29.2e6, 29.2e9]],
    ['ru', '29,2', [29.2e3, 29.2e6, 29.2e9]],
    ['ja', '29.2', [2920, 29.2e4, 29.2e8]],
    ['fi', '29,2', [2920, 29.2e4, 29.2e9]],
  ] as const)('may stand elsewhere where the language has it, %s: %s', (language, printed, values) => {
    for (const value of values) expect(faultsOf(printed, { value }, language)).toEqual([]);
  });
});

describe('scales in words', () => {
  test.each<[string, number, number, number]>([
    ['two lakh', 2e5, 1.5e5, 2.5e5],
    ['two lakh fifty thousand', 250_000, 249_500, 250_500],
    ['five crore', 5e7, 4.5e7, 5.5e7],
    ['three quadrillion', 3e15, 2.5e15, 3.5e15],
    ['six quintillion', 6e18, 5.5e18, 6.5e18],
  ])('%s as %d', (printed, value, low, high) => {
    expect(boundsOf(printed, { value })).toEqual([low, high]);
  });
});

describe('ordinals of hundreds and more', () => {
  test.each<[string, number]>([
    ['hundredth', 100],
    ['the hundredth', 100],
    ['one hundredth', 100],
    ['two hundredth', 200],
    ['twelve hundredth', 1200],
    ['thousandth', 1000],
    ['the ten-thousandth visitor', 10_000],
    ['two hundred thousandth', 200_000],
    ['millionth', 1e6],
    ['the two billionth', 2e9],
  ])('%s is exactly %d', (printed, value) => {
    for (const type of ['rank', 'count'] as const) expect(boundsOf(printed, { type, value })).toEqual([value, value]);
  });
  test('are no other number', () => {
    expect(faultsOf('hundredth', { type: 'rank', value: 99 })).toEqual(prints('100'));
    expect(faultsOf('two hundredth', { type: 'rank', value: 2 })).toEqual(prints('200'));
    expect(faultsOf('millionth', { type: 'rank', value: 1 })).toEqual(prints('1,000,000'));
  });
});

describe('a printed minus', () => {
  test.each<[string, number, string]>([
    ['−3°C', 3, '-3'],
    ['-3°C', 3, '-3'],
    ['–3°C', 3, '-3'],
    ['－3°C', 3, '-3'],
    ['− 3 degrees', 3, '-3'],
    ['minus 5', 5, '-5'],
    ['minus five', 5, '-5'],
    ['Minus 5', 5, '-5'],
    ['a low of minus 5', 5, '-5'],
    ['minus-five', 5, '-5'],
    ['negative 5 degrees', 5, '-5'],
    ['minus a hundred', 100, '-100'],
    ['−½', 0.5, '-0.5'],
    ['−4½', 4.5, '-4.5'],
    ['-1,234', 1234, '-1,234 or -1.234'],
    ['-$3.1 million', 3.1e6, '-3,100,000'],
    ['-US$3.1 million', 3.1e6, '-3,100,000'],
    ['$-5', 5, '-5'],
    ['(-0.5%)', 0.5, '-0.5'],
    ['-3億5000万', 3.5e8, '-350,000,000'],
  ])('%s is not %d, but less than nothing', (printed, value, number) => {
    for (const type of ['amount', 'share'] as const) {
      expect(faultsOf(printed, { type, value })).toEqual(prints(number));
      expect(faultsOf(printed, { type, value: -value })).toEqual([]);
    }
  });
  test.each([
    ['de', 'minus 5 Grad', 5],
    ['fr', 'moins 5 degrés', 5],
    ['es', 'menos 5 grados', 5],
    ['ru', 'минус 5 градусов', 5],
    ['fi', '−5', 5],
  ])('%s: %s', (language, printed, value) => {
    expect(faultsOf(printed, { value }, language)).toEqual(prints('-5'));
    expect(faultsOf(printed, { value: -value }, language)).toEqual([]);
  });
  test.each([
    ['en', 'plus or minus 5'],
    ['en', 'plus or minus five'],
    ['en', 'plus/minus 5'],
    ['en', '+/-5'],
    ['en', '±5'],
    ['en', 'COVID-5'],
    ['en', 'mid-five'],
    ['en', 'people - 5 of them'],
    ['en', '+5'],
    ['en', 'a 5-minus'],
    ['de', 'plus/minus 5'],
    ['fr', 'au moins 5 degrés'],
    ['fr', 'plus ou moins 5 degrés'],
    ['es', 'al menos 5 grados'],
    ['es', 'más o menos 5 grados'],
    ['ru', 'плюс-минус 5 градусов'],
  ])('is none of %s: %s', (language, printed) => {
    expect(faultsOf(printed, { value: 5 }, language)).toEqual([]);
  });
  test('of a change is its direction', () => {
    const fall = { type: 'change', direction: 'down', comparedWith: '2013', value: 3, unit: 'percent' } as const;
    expect(faultsOf('−3%', fall)).toEqual([]);
    expect(faultsOf('minus three', fall)).toEqual([]);
  });
  test('is that of its own place', () => {
    const loss = (value: number) =>
      draftFaults(
        draftOf('It was -6 or 5.6 so.', {
          statistics: {
            s: { type: 'amount', label: 'l', unit: 'u', value, stated: [{ exact: '-6' }, { exact: '5.6' }] },
          },
        }),
      );
    expect(loss(-5.6)).toEqual([]);
    expect(loss(5.6)).toMatchObject([{ code: 'printed_value', path: ['statistics', 's', 'stated', 0] }]);
  });
});

describe('an approximate figure of which no number is printed', () => {
  test.each<[string, string, number]>([
    ['en', 'about a third', 33],
    ['en', 'about a third', 33.3],
    ['en', 'nearly half', 50],
    ['en', 'so many', 1.2e21],
    ['en', 'so few', 5e-7],
    ['de', 'etwa ein Drittel', 33],
    ['de', 'etwa dreißig', 30],
  ])('asks for bounds, %s: %s, %d', (language, printed, value) => {
    for (const type of ['amount', 'count', 'share'] as const)
      expect(faultsOf(printed, { type, value, approximate: true }, language)).toEqual(NO_DIGITS);
  });
  test('has those of a number that is spelled out', () => {
    expect(boundsOf('about thirty', { value: 30, approximate: true })).toEqual([25, 35]);
  });
});
