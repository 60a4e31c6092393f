import { describe, expect, test } from 'vitest';
import {
  article,
  formatStatistic,
  getStatistic,
  type KerryMoscowVisitIds,
  type Statistic,
  statisticIds,
} from '../../../src/index.ts';
import { change, figure } from '../../support/figures.ts';
import { expectError } from '../../support/refuses.ts';

const inEnglish = (given: Partial<Statistic>): string =>
  formatStatistic(figure('a', { unit: 'visitor', ...given }), 'en');

describe('formatStatistic', () => {
  test('formats the bundled figures in English', () => {
    const written = (id: KerryMoscowVisitIds['statistic']) => formatStatistic(getStatistic(article, id), 'en');
    expect(written('visit-rank')).toBe('2');
    expect(written('measure-stages')).toBe('≥2');
    expect(written('us-company-share')).toBe('50%–100%');
    expect(written('trade-change-2014')).toBe('+5.6%');
    expect(written('trade-2014')).toBe('29.2 billion US dollars');
    expect(written('trade-change-2015')).toBe('-30%');
    expect(written('agreement-count')).toBe('≥24');
    for (const id of statisticIds) expect(written(id)).not.toBe('');
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
    expect(inEnglish({ low: 1_000_000, high: 2_000_000 })).toBe('1,000,000–2,000,000');
  });

  test('a change has its sign, bounds too', () => {
    const fall = { type: 'change', direction: 'down', unit: 'percent' } as const;
    expect(inEnglish({ ...fall, low: 20, high: 30 })).toBe('-30%–-20%');
    expect(inEnglish({ ...fall, low: 20 })).toBe('≤-20%');
    expect(inEnglish({ ...fall, high: 30 })).toBe('≥-30%');
    expect(inEnglish({ ...fall, direction: 'up', low: 20, high: 30 })).toBe('+20%–+30%');
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

  test('only a code of three capitals is a currency', () => {
    expect(inEnglish({ value: 3, unit: 'USD ' })).toBe('3');
    expect(inEnglish({ value: 3, unit: 'usd' })).toBe('3');
    expect(inEnglish({ value: 3, unit: 'Percent' })).toBe('3');
    expect(inEnglish({ value: 3, unit: 'ZZZ' })).toMatch(/^ZZZ\s3$/);
  });

  test.each(['not a locale', '', 'x', 'en_US'])('refuses %o as a locale', (locale) => {
    const message = `locale: expected a BCP 47 language tag, received ${JSON.stringify(locale)}`;
    expectError(() => formatStatistic(getStatistic(article, 'trade-2014'), locale), 'RangeError', message);
  });
});
