import * as fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  article,
  formatStatistic,
  getSeries,
  getStatistic,
  type KerryMoscowVisitIds,
  type SeriesPoint,
  type Statistic,
  statisticIds,
} from '../../../src/index.ts';
import type { NumberWriter } from '../../../src/values/range-text.ts';
import { change, figure, period } from '../../support/figures.ts';
import { expectError } from '../../support/refuses.ts';
import { figureOf } from '../../support/reported.ts';

/** Writes a figure of a count in a language. */
const written = (given: Partial<Statistic>, locale = 'en'): string =>
  formatStatistic(figure('a', { type: 'count', unit: 'case', ...given }), locale);

/** Makes a point that was worked out; without bounds nothing says how sure it is. */
const point = (given: Partial<SeriesPoint>): SeriesPoint => ({
  period: period('2013'),
  value: null,
  low: null,
  high: null,
  unit: 'USD',
  status: 'derived',
  inputs: [],
  assumptions: [],
  ...given,
});

const stated = (exact: string): Statistic['stated'] => [{ start: 0, end: exact.length, exact, quote: null }];
const share = { type: 'share', unit: 'percent' } as const;
const euros = { type: 'amount', unit: 'EUR' } as const;
const fall = { type: 'change', unit: 'percent', direction: 'down' } as const;

/** Gives what `Intl` itself writes for a range, or for an approximate number. */
function range(locale: string, options: Intl.NumberFormatOptions, from: number, to: number): string | undefined {
  const format: Intl.NumberFormat & NumberWriter = new Intl.NumberFormat(locale, options);
  return format.formatRange?.(from, to);
}

const locales = ['en', 'de', 'fr', 'es', 'ru', 'ja', 'ar', 'hi', 'zh'];

const inEnglish = (given: Partial<Statistic>): string =>
  formatStatistic(figure('a', { unit: 'visitor', ...given }), 'en');

describe('formatStatistic', () => {
  test('formats the bundled figures in English', () => {
    const inWords = (id: KerryMoscowVisitIds['statistic']) => formatStatistic(getStatistic(article, id), 'en');
    expect(inWords('visit-rank')).toBe('2');
    expect(inWords('measure-stages')).toBe('>2');
    expect(inWords('us-company-share')).toBe('50% – 100%');
    expect(inWords('trade-change-2014')).toBe('+5.6%');
    expect(inWords('trade-2014')).toBe('29.2 billion US dollars');
    expect(inWords('trade-change-2015')).toBe('-30%');
    expect(inWords('agreement-count')).toBe('>24');
    for (const id of statisticIds) expect(inWords(id)).not.toBe('');
  });

  test.each([
    ['de', /^29,2\sMilliarden\sUS-Dollar$/, /^\+5,6\s?%$/, /^-30\s?%$/],
    ['ru', /^29,2\sмиллиарда\s(долларов США|доллара США)$/, /^\+5,6\s?%$/, /^[-−]30\s?%$/],
    ['ja', /^292\s?億\s?米ドル$/, /^\+5\.6%$/, /^-30%$/],
    ['ar', /(٢٩٫٢|29[.,]2)\sمليار/, /(٥٫٦|5[.,]6)/, /(٣٠|30)/],
  ])('formats by the rules of "%s"', (locale, amount, rise, fall) => {
    expect(formatStatistic(getStatistic(article, 'trade-2014'), locale)).toMatch(amount);
    expect(formatStatistic(getStatistic(article, 'trade-change-2014'), locale)).toMatch(rise);
    expect(formatStatistic(getStatistic(article, 'trade-change-2015'), locale)).toMatch(fall);
  });

  test('without a locale takes that of the runtime', () => {
    const { locale } = new Intl.NumberFormat().resolvedOptions();
    for (const id of statisticIds) {
      const statistic = getStatistic(article, id);
      expect(formatStatistic(statistic)).toBe(formatStatistic(statistic, locale));
      expect(formatStatistic(statistic, undefined)).toBe(formatStatistic(statistic, locale));
    }
  });

  test('writes bounds as a range, or after a sign', () => {
    expect(inEnglish({ low: 2, high: 5 })).toBe('2–5');
    expect(inEnglish({ low: 2 })).toBe('≥2');
    expect(inEnglish({ high: 5 })).toBe('≤5');
    expect(inEnglish({ low: 0, high: 5 })).toBe('0–5');
    expect(inEnglish({})).toBe('');
    expect(inEnglish({ low: 1_000_000, high: 2_000_000 })).toBe('1–2 million');
  });

  test('a change has its sign, bounds too', () => {
    const fall = { type: 'change', direction: 'down', unit: 'percent' } as const;
    expect(inEnglish({ ...fall, low: 20, high: 30 })).toBe('-30% – -20%');
    expect(inEnglish({ ...fall, low: 20 })).toBe('≤-20%');
    expect(inEnglish({ ...fall, high: 30 })).toBe('≥-30%');
    expect(inEnglish({ ...fall, direction: 'up', low: 20, high: 30 })).toBe('+20–30%');
    expect(formatStatistic(change('2014', 5.6, '2013', { low: 5.55, high: 5.65 }), 'en')).toBe('+5.6%');
    expect(inEnglish({ type: 'change', direction: 'down', value: 12 })).toBe('-12');
  });

  test('an approximate value has a tilde', () => {
    expect(inEnglish({ value: 100, approximate: true })).toBe('~100');
    expect(inEnglish({ value: 100, approximate: false })).toBe('100');
    expect(
      inEnglish({
        value: 30,
        low: 25,
        high: 35,
        approximate: true,
        type: 'change',
        direction: 'down',
        unit: 'percent',
      }),
    ).toBe('~-30%');
  });

  test('an exact figure keeps all its digits', () => {
    expect(inEnglish({ value: 1_234_567 })).toBe('1,234,567');
    expect(inEnglish({ value: 0.1 + 0.2 })).toBe('0.3');
    expect(inEnglish({ value: 0 })).toBe('0');
    expect(inEnglish({ value: 0, low: 0, high: 0.5 })).toBe('0');
    expect(inEnglish({ value: 12.5, unit: 'percent' })).toBe('12.5%');
    expect(inEnglish({ value: 5, unit: 'EUR' })).toBe('€5');
    expect(inEnglish({ value: 123_456, low: null, high: 200_000 })).toBe('123,456');
    expect(inEnglish({ value: 123_456, low: 100_000, high: null })).toBe('123,456');
  });

  test('a coarse figure is written short', () => {
    expect(inEnglish({ value: 1_500_000, low: 1_450_000, high: 1_550_000 })).toBe('1.5 million');
    expect(inEnglish({ value: 2_000, low: 1_500, high: 2_500 })).toBe('2 thousand');
    expect(inEnglish({ value: 1_230, low: 1_225, high: 1_235 })).toBe('1,230');
    expect(inEnglish({ value: 1e15, low: 0.5e15, high: 1.5e15, unit: 'EUR' })).toMatch(
      /^1,?000 trillion euros|1 quadrillion euros$/,
    );
  });

  test('only a code of three capitals that the runtime knows is a currency', () => {
    expect(inEnglish({ value: 3, unit: 'USD ' })).toBe('3');
    expect(inEnglish({ value: 3, unit: 'usd' })).toBe('3');
    expect(inEnglish({ value: 3, unit: 'Percent' })).toBe('3');
    expect(inEnglish({ value: 3, unit: 'ZZZ' })).toBe('3');
    expect(inEnglish({ value: 3, unit: 'MWH' })).toBe('3');
    expect(inEnglish({ value: 3, unit: 'USD' })).toBe('$3');
  });

  test.each(['not a locale', '', 'x', 'en_US'])('refuses %o as a locale', (locale) => {
    const message = `locale: expected a BCP 47 language tag, received ${JSON.stringify(locale)}`;
    expectError(() => formatStatistic(getStatistic(article, 'trade-2014'), locale), 'RangeError', message);
  });
});

describe('formatStatistic, ranges', () => {
  test.each([
    ['3–5 million', euros, { low: 3e6, high: 5e6 }, 'en', '3–5 million euros'],
    ['3–5 million', euros, { low: 3e6, high: 5e6 }, 'de', '3–5 Millionen Euro'],
    ['3–5 million', euros, { low: 3e6, high: 5e6 }, 'ja', '300万 ～ 500万ユーロ'],
    ['5–7%', share, { low: 5, high: 7 }, 'de', '5–7\u00a0%'],
    ['5–7%', share, { low: 5, high: 7 }, 'ja', '5% ～ 7%'],
    ['5–7%', share, { low: 5, high: 7 }, 'es', '5-7\u00a0%'],
    ['5–7% less', fall, { low: 5, high: 7 }, 'en', '-7% – -5%'],
    ['5–7% less', fall, { low: 5, high: 7 }, 'ja', '-7% ～ -5%'],
    ['at most 5% less', fall, { low: 0, high: 5 }, 'en', '-5% – 0%'],
    ['-0.5 to +1', share, { low: -0.5, high: 1 }, 'en', '-0.5% – 1%'],
    ['a loss of 5–7 million', euros, { low: -7e6, high: -5e6 }, 'en', '-7 million euros – -5 million euros'],
    ['5.50 to 7', euros, { low: 5.5, high: 7 }, 'en', '€5.50 – €7.00'],
    ['a million to a billion', euros, { low: 1e6, high: 1e9 }, 'en', '1 million – 1 billion euros'],
    ['exactly 5', share, { low: 5, high: 5 }, 'en', '5%'],
    ['1,234 to 1,236', { type: 'count' } as const, { low: 1234, high: 1236 }, 'en', '1,234–1,236'],
    ['2,000 to 5,000', { type: 'count' } as const, { low: 2000, high: 5000 }, 'en', '2,000–5,000'],
  ])('%s (%o, %o) in "%s"', (_, kind, bounds, locale, text) => {
    expect(written({ ...kind, ...bounds }, locale)).toBe(text);
  });

  test.each(locales)('are those of Intl in "%s"', (locale) => {
    const money: Intl.NumberFormatOptions = { style: 'currency', currency: 'EUR' };
    const short: Intl.NumberFormatOptions = {
      ...money,
      notation: 'compact',
      compactDisplay: 'long',
      currencyDisplay: 'name',
      maximumSignificantDigits: 15,
    };
    expect(written({ ...euros, low: 3e6, high: 5e6 }, locale)).toBe(range(locale, short, 3e6, 5e6));
    expect(written({ ...euros, low: 3.25e6, high: 5e9 }, locale)).toBe(range(locale, short, 3.25e6, 5e9));
    expect(written({ ...euros, low: -3e6, high: 5e6 }, locale)).toBe(range(locale, short, -3e6, 5e6));
    expect(written({ ...euros, low: 5.5, high: 7.25 }, locale)).toBe(range(locale, money, 5.5, 7.25));
    expect(written({ ...share, low: 5, high: 7 }, locale)).toBe(range(locale, { style: 'percent' }, 0.05, 0.07));
    expect(written({ ...share, low: -5, high: 7 }, locale)).toBe(range(locale, { style: 'percent' }, -0.05, 0.07));
    expect(written({ low: 1234, high: 5678 }, locale)).toBe(range(locale, {}, 1234, 5678));
    const signs: Intl.NumberFormatOptions = { style: 'percent', signDisplay: 'exceptZero' };
    const rise = { ...fall, direction: 'up', low: 5, high: 7 } as const;
    expect(written(rise, locale)).toBe(range(locale, signs, 0.05, 0.07));
  });

  test.each(locales)('below zero have both ends whole in "%s"', (locale) => {
    const text = written({ ...fall, low: 5, high: 7 }, locale);
    const [least, most] = [7, 5].map((value) => written({ ...fall, value }, locale));
    expect(text.startsWith(`${least} `) && text.endsWith(` ${most}`)).toBe(true);
    expect(text.slice(least?.length, -String(most).length)).toMatch(/^ [–～-] $/);
  });
});

describe('formatStatistic, bounds', () => {
  test.each([
    [{ value: 30, low: 30, high: null }, '≥30'],
    [{ value: 30, low: null, high: 30 }, '≤30'],
    [{ value: 30, low: null, high: null }, '30'],
    [{ value: 30, low: 25, high: null }, '30'],
    [{ low: -5 }, '≥-5'],
    [{ low: 0 }, '≥0'],
    [{ ...euros, low: 24e9 }, '≥24 billion euros'],
    [{ ...euros, value: 24e9, low: 24e9, high: null }, '≥24 billion euros'],
    [{ ...euros, low: 30_000 }, '≥€30,000'],
    [{ ...euros, low: 0.99 }, '≥€0.99'],
  ])('an open one is kept: %o', (given, text) => {
    expect(written(given)).toBe(text);
  });

  test('an exclusive one stands after another sign', () => {
    const strict = { lowInclusive: false, highInclusive: false };
    const wide = { lowInclusive: true, highInclusive: true };
    expect(written({ low: 50, ...strict })).toBe('>50');
    expect(written({ low: 50, ...wide })).toBe('≥50');
    expect(written({ high: 50, ...strict })).toBe('<50');
    expect(written({ value: 30, low: 30, high: null, ...strict })).toBe('>30');
    expect(written({ value: 30, low: null, high: 30, ...strict })).toBe('<30');
    expect(written({ ...fall, low: 5, ...strict })).toBe('<-5%');
    expect(written({ ...fall, high: 5, ...strict })).toBe('>-5%');
    expect(written({ ...fall, direction: 'up', low: 5, ...strict })).toBe('>+5%');
    expect(written({ ...share, low: 50, high: 100, ...strict })).toBe('50% – 100%');
  });
});

describe('formatStatistic, approximation', () => {
  test.each(locales)('is that of Intl in "%s"', (locale) => {
    const percent: Intl.NumberFormatOptions = { style: 'percent', signDisplay: 'exceptZero' };
    const level: Intl.NumberFormatOptions = { style: 'percent' };
    expect(written({ ...share, value: 30, approximate: true }, locale)).toBe(range(locale, level, 0.3, 0.3));
    expect(written({ ...fall, value: 30, approximate: true }, locale)).toBe(range(locale, percent, -0.3, -0.3));
    expect(written({ value: 1234, approximate: true }, locale)).toBe(range(locale, {}, 1234, 1234));
  });

  test('has the sign of the language', () => {
    const about = { ...share, value: 30, low: 25, high: 35, approximate: true };
    expect(written(about, 'en')).toBe('~30%');
    expect(written(about, 'de')).toBe('≈30\u00a0%');
    expect(written(about, 'ja')).toBe('約30%');
    const money = { ...euros, value: 29.2e9, low: 29.1e9, high: 29.3e9, approximate: true };
    expect(written(money, 'de')).toBe('≈29,2 Milliarden Euro');
  });

  test('is kept with bounds that were printed as digits, not with those of vague words', () => {
    const roughly = { low: 5, high: 7, approximate: true, stated: stated('roughly 5 to 7') };
    expect(written(roughly)).toBe('~5–7');
    expect(written(roughly, 'de')).toBe('≈5–7');
    expect(written(roughly, 'ja')).toBe('約5～7');
    expect(written({ ...fall, ...roughly })).toBe('~-7% – -5%');
    expect(written({ low: 30, approximate: true, stated: stated('more than about 30') })).toBe('≥~30');
    expect(written({ low: 30, approximate: true, stated: stated('約３０以上') }, 'ja')).toBe('≥約30');
    expect(written({ value: 30, low: 30, high: null, approximate: true })).toBe('≥~30');
    expect(written({ low: 24, approximate: true, stated: stated('several dozens') })).toBe('≥24');
    expect(written({ ...share, low: 50, high: 100, approximate: true, stated: stated('most') })).toBe('50% – 100%');
    expect(written({ low: 5, high: 7, approximate: false, stated: stated('5 to 7') })).toBe('5–7');
  });
});

describe('formatStatistic, figures as they are printed', () => {
  const change2014 = { type: 'change', unit: 'percent', comparedWith: '2014' } as const;
  const cases = { type: 'count', unit: 'case' } as const;
  test.each([
    [
      '€3–5 million',
      { low: 3e6, high: 5e6, unit: 'EUR' },
      { en: '3–5 million euros', de: '3–5 Millionen Euro', ja: '300万 ～ 500万ユーロ' },
    ],
    ['5–7%', { ...share, low: 5, high: 7 }, { de: '5–7\u00a0%', ja: '5% ～ 7%', es: '5-7\u00a0%' }],
    ['5–7%', { ...change2014, low: 5, high: 7, direction: 'down' }, { en: '-7% – -5%' }],
    ['roughly 5 to 7', { ...cases, low: 5, high: 7, approximate: true }, { en: '~5–7' }],
    ['more than about 30', { ...cases, low: 30, lowInclusive: false, approximate: true }, { en: '>~30' }],
    ['at least 30', { ...cases, value: 30, low: 30 }, { en: '≥30' }],
    ['12 NGOs', { type: 'count', unit: 'NGO', value: 12 }, { en: '12', de: '12' }],
    ['unchanged', { ...change2014, value: 0, low: 0, high: 0, direction: 'down' }, { en: '0%' }],
    ['unchanged', { ...change2014, value: 0, low: 0, high: 0 }, { en: '0%' }],
    ['about 30%', { ...share, value: 30, approximate: true }, { en: '~30%', de: '≈30\u00a0%', ja: '約30%' }],
    ['$31.20', { value: 31.2, low: 31.2, high: 31.2 }, { en: '$31.20' }],
    ['4½%', { ...share, value: 4.5 }, { en: '4.5%' }],
    ['0.0%', { ...share, value: 0 }, { en: '0%' }],
    ['-$3 million', { value: -3e6 }, { en: '-3 million US dollars' }],
  ] as const)('%s, %o', (printed, given, expected) => {
    const made = figureOf(printed, given);
    if (made === undefined) throw new Error('figure');
    for (const [locale, text] of Object.entries(expected)) expect(formatStatistic(made, locale)).toBe(text);
  });
});

describe('formatStatistic, signs and units', () => {
  test('zero has no sign', () => {
    for (const direction of ['down', 'up', null] as const) {
      expect(written({ ...fall, direction, value: 0 })).toBe('0%');
      expect(written({ ...fall, direction, value: -0 })).toBe('0%');
      expect(written({ ...fall, direction, value: 0, approximate: true })).toBe('~0%');
    }
    expect(written({ value: -0 })).toBe('0');
  });

  test('a level may be negative', () => {
    expect(written({ ...share, value: -0.5, low: -0.55, high: -0.45 })).toBe('-0.5%');
    expect(written({ ...euros, value: -29.2e9, low: -29.25e9, high: -29.15e9 })).toBe('-29.2 billion euros');
  });

  test.each([
    [{ value: 31.2, unit: 'USD' }, '$31.20'],
    [{ value: 31.2, low: 31.15, high: 31.25, unit: 'USD' }, '$31.20'],
    [{ value: 31, unit: 'JPY' }, '¥31'],
    [{ value: 31.5, unit: 'JPY' }, '¥31.5'],
    [{ value: 1.5, unit: 'KWD' }, 'KWD\u00a01.500'],
    [{ value: 40, unit: 'USD' }, '$40'],
    [{ value: 40, low: 39.5, high: 40.5, unit: 'USD' }, '$40'],
    [{ value: 40, low: 39.995, high: 40.005, unit: 'USD' }, '$40.00'],
    [{ value: 3.12, low: 3.1195, high: 3.1205, unit: 'USD' }, '$3.120'],
    [{ value: 0.0312, unit: 'USD' }, '$0.0312'],
    [{ value: 1_234_567.89, low: 1_234_567.885, high: 1_234_567.895, unit: 'USD' }, '$1,234,567.89'],
    [{ value: 29.2e9, low: 29.15e9, high: 29.25e9, unit: 'USD' }, '29.2 billion US dollars'],
  ])('money has its minor digits: %o', (given, text) => {
    expect(written({ type: 'amount', low: given.value, high: given.value, ...given })).toBe(text);
  });

  test('only an amount, a change or a point is money', () => {
    for (const locale of ['en', 'de']) expect(written({ value: 12, unit: 'NGO' }, locale)).toBe('12');
    for (const type of ['count', 'rank', 'share'] as const)
      expect(written({ type, value: 12, unit: 'USD' })).toBe('12');
    expect(written({ type: 'change', direction: 'up', value: 12, unit: 'USD' })).toBe('+$12');
    expect(formatStatistic(point({ status: 'reported', value: 12 }), 'en')).toBe('$12');
    expect(formatStatistic(point({ status: 'reported', value: 12, unit: 'NGO' }), 'en')).toBe('12');
  });

  test('percentage points and counted things are numbers alone', () => {
    expect(written({ ...fall, value: 2.5, unit: 'percentage-point' })).toBe('-2.5');
    expect(written({ value: 2.5, unit: 'TWh', type: 'amount' })).toBe('2.5');
  });

  test.each([{ value: Number.NaN }, { low: Number.POSITIVE_INFINITY }, { high: '5' as never }])(
    'refuses %o as no figure',
    (given) => {
      expectError(() => written(given), 'TypeError', 'statistic: expected a figure, received an object');
    },
  );
});

describe('formatStatistic, points of a series', () => {
  test('formats the bundled points', () => {
    expect(getSeries(article, 'russia-us-trade').map((each) => formatStatistic(each, 'en'))).toEqual([
      '27.7 billion US dollars',
      '29.2 billion US dollars',
      '20.4 billion US dollars',
    ]);
  });

  test.each([
    [{ value: 27.6515151515e9, low: 27.59e9, high: 27.71e9 }, '27.7 billion US dollars'],
    [{ value: 27.6515151515e9, low: 20e9, high: 35e9 }, '30 billion US dollars'],
    [{ value: 27.6515151515e9 }, '27.7 billion US dollars'],
    [{ value: 27.6515151515e9, low: 27.6515151515e9, high: 27.6515151515e9 }, '$27,651,515,151.50'],
    [{ low: 27.1234567e9, high: 31.987e9 }, '27.1–32 billion US dollars'],
    [{ low: 27.6515151515e9 }, '≥27.6 billion US dollars'],
    [{ high: 27.6515151515e9 }, '≤27.7 billion US dollars'],
    [{ value: 31.2345, low: 31.1, high: 31.4 }, '$31.2'],
    [{ value: 62.4, low: 62.4, high: 62.4 }, '$62.40'],
    [{ value: 9.96, low: 9.9, high: 10.02, unit: 'percent' }, '10.0%'],
    [{ value: -4.4444, low: -5.1, high: -3.8, unit: 'percent' }, '-4%'],
    [{ value: -0.2, low: -5, high: 5, unit: 'percent' }, '0%'],
    [{ low: -7.123, high: -5.987, unit: 'percent' }, '-7.2% – -5.9%'],
    [{ low: 0, high: 0.1234, unit: 'percent' }, '0% – 0.13%'],
    [{}, ''],
  ])('writes no digit that the bounds do not justify: %o', (given, text) => {
    expect(formatStatistic(point(given), 'en')).toBe(text);
    expect(formatStatistic(point({ ...given, status: 'conditional' }), 'en')).toBe(text);
  });

  test('one that is reported keeps its digits', () => {
    const reported = { status: 'reported', value: 1234.5, low: 1000, high: 2000, unit: 'visitor' } as const;
    expect(formatStatistic(point({ ...reported, low: null }), 'en')).toBe('1,234.5');
    expect(formatStatistic(point({ status: 'reported', low: 1234.5, high: 2000.25, unit: 'visitor' }), 'en')).toBe(
      '1,234.5–2,000.25',
    );
  });
});

describe('formatStatistic, in an older runtime', () => {
  const { prototype } = Intl.NumberFormat;
  const newer = ['formatRange', 'formatRangeToParts'].map(
    (name) => [name, Object.getOwnPropertyDescriptor(prototype, name)] as const,
  );

  afterEach(() => {
    for (const [name, property] of newer) if (property !== undefined) Object.defineProperty(prototype, name, property);
    vi.unstubAllGlobals();
  });

  test('writes ranges and approximation by itself', () => {
    for (const [name] of newer) expect(Reflect.deleteProperty(prototype, name)).toBe(true);
    expect(written({ low: 5, high: 7 }, 'de')).toBe('5 – 7');
    expect(written({ ...euros, low: 3e6, high: 5e6 })).toBe('3 million euros – 5 million euros');
    expect(written({ ...fall, low: 5, high: 7 })).toBe('-7% – -5%');
    expect(written({ ...share, value: 30, approximate: true }, 'de')).toBe('~30\u00a0%');
    expect(written({ low: 5, high: 7, approximate: true, stated: stated('roughly 5 to 7') }, 'ja')).toBe('~5 – 7');
    expect(written({ low: 30, approximate: true, stated: stated('more than about 30') })).toBe('≥~30');
  });

  test('takes any three capitals for a currency where the runtime cannot tell', () => {
    vi.stubGlobal('Intl', { NumberFormat: Intl.NumberFormat });
    expect(written({ type: 'amount', value: 3, unit: 'ZZZ' })).toMatch(/^ZZZ\s3$/);
    expect(written({ type: 'count', value: 3, unit: 'ZZZ' })).toBe('3');
  });
});

describe('formatStatistic, whatever the figure', () => {
  const number = fc.oneof(
    fc.integer({ min: -1_000_000, max: 1_000_000 }).map((hundredths) => hundredths / 100),
    fc.integer({ min: -9_999, max: 9_999 }).map((thousands) => thousands * 1e6),
    fc.constantFrom(0, -0, 1e-7, 1e15, 1e21, 1e300),
  );
  const levels = fc
    .tuple(number, number, number)
    .map((numbers) => numbers.sort((a, b) => a - b))
    .chain(([low = 0, value = 0, high = 0]) =>
      fc.record({
        value: fc.constantFrom(value, low, high, null),
        low: fc.constantFrom(low, null),
        high: fc.constantFrom(high, null),
        unit: fc.constantFrom('USD', 'JPY', 'percent', 'percentage-point', 'visitor'),
      }),
    );
  const figures = fc.record({
    level: levels,
    type: fc.constantFrom('amount', 'change', 'count', 'share'),
    direction: fc.constantFrom('up', 'down', null),
    approximate: fc.boolean(),
    stated: fc.constantFrom(stated('7'), stated('most')),
  });

  test('it is neither minus zero nor no number', () => {
    fc.assert(
      fc.property(figures, fc.constantFrom(...locales), ({ level, ...rest }, locale) => {
        for (const text of [written({ ...level, ...rest }, locale), formatStatistic(point(level), locale)]) {
          expect(text).not.toMatch(/NaN|∞|undefined|null/);
          expect(text).not.toMatch(/[-−][^\d٠-٩]*[0٠](?![.,٫]?[\d٠-٩])/u);
          expect(text === '').toBe(level.value === null && level.low === null && level.high === null);
        }
      }),
    );
  });

  test('a range has the digits of both ends', () => {
    const end = fc.integer({ min: -9_999, max: 9_999 });
    fc.assert(
      fc.property(end, end, fc.constantFrom(...locales), (one, other, locale) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const text = written({ low, high }, locale);
        for (const size of [low, high].map(Math.abs)) expect(text).toContain(written({ value: size }, locale));
        if (high < 0 && low < high) expect(text.match(/-\d/g)).toHaveLength(2);
      }),
    );
  });

  test('a value in the middle of its bounds stays within them', () => {
    const width = fc.integer({ min: 1, max: 9_999 });
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 900_000 }), width, fc.nat(3), (middle, half, places) => {
        const at = (whole: number): number => whole / 10 ** places;
        const [low, value, high] = [at(middle - half), at(middle), at(middle + half)] as const;
        const text = formatStatistic(point({ low, value, high, unit: 'percent' }), 'en');
        const back = Number(text.replace(/ thousand|,|%/g, '')) * (text.includes('thousand') ? 1000 : 1);
        expect(back).toBeGreaterThanOrEqual(low);
        expect(back).toBeLessThanOrEqual(high);
      }),
    );
  });
});
