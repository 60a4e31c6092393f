import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { defineArticle } from '../../src/author.ts';

/** Gives the bounds that a printed figure gets. */
function boundsOf(value: number, printed: string, type: 'amount' | 'count' | 'share' = 'amount') {
  const { statistics } = defineArticle({
    id: 'figure',
    version: '1.0.0',
    language: 'en',
    text: `It was ${printed} so.`,
    blocks: { p1: { kind: 'paragraph', ends: 'so.' } },
    statistics: { figure: { type, label: 'a figure', value, unit: 'thing', stated: [{ exact: printed }] } },
  });
  const [{ low, high } = { low: null, high: null }] = statistics;
  return { low, high };
}

/** Writes an integer times a power of ten as a decimal, without an exponent. */
function decimal(digits: bigint, places: number): string {
  if (places <= 0) return String(digits * 10n ** BigInt(-places));
  const padded = String(digits).padStart(places + 1, '0');
  return `${padded.slice(0, -places)}.${padded.slice(-places)}`;
}

const figure = fc.record({ digits: fc.bigInt({ min: 1n, max: 999_999n }), places: fc.nat(4) });

test('half a unit of the last printed digit either way, exactly', () => {
  fc.assert(
    fc.property(figure, ({ digits, places }) => {
      const printed = decimal(digits, places);
      expect(boundsOf(Number(printed), printed)).toEqual({
        low: Number(decimal(digits * 10n - 5n, places + 1)),
        high: Number(decimal(digits * 10n + 5n, places + 1)),
      });
    }),
    { numRuns: 150 },
  );
});

test('with the scale multiplied out', () => {
  const scales = [
    ['thousand', 3],
    ['million', 6],
    ['billion', 9],
    ['trillion', 12],
  ] as const;
  fc.assert(
    fc.property(
      figure,
      fc.constantFrom(...scales),
      fc.constantFrom('.', ',', '٫'),
      ({ digits, places }, [word, zeros], point) => {
        const printed = `$${decimal(digits, places).replace('.', point)} ${word}`;
        expect(boundsOf(Number(decimal(digits, places - zeros)), printed)).toEqual({
          low: Number(decimal(digits * 10n - 5n, places + 1 - zeros)),
          high: Number(decimal(digits * 10n + 5n, places + 1 - zeros)),
        });
      },
    ),
    { numRuns: 150 },
  );
});

test('whatever separates groups, and whatever the script of the digits', () => {
  const separators = [',', '.', ' ', '\u00a0', '\u202f', '’', "'", '_'];
  const zeros = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10, 0x104a0, 0x1d7ce];
  fc.assert(
    fc.property(
      fc.integer({ min: 1000, max: 9_999_999 }),
      fc.constantFrom(...separators),
      fc.constantFrom(...zeros),
      (value, separator, zero) => {
        const grouped = value.toLocaleString('en-US').replaceAll(',', separator);
        const printed = grouped.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
        expect(boundsOf(value, printed)).toEqual({ low: value - 0.5, high: value + 0.5 });
        expect(boundsOf(value, printed, 'count')).toEqual({ low: value, high: value });
      },
    ),
    { numRuns: 100 },
  );
});

test('bounds hold the value', () => {
  fc.assert(
    fc.property(figure, ({ digits, places }) => {
      const printed = decimal(digits, places);
      const { low, high } = boundsOf(Number(printed), printed, 'share');
      expect(low).toBeLessThanOrEqual(Number(printed));
      expect(high).toBeGreaterThanOrEqual(Number(printed));
      expect(low).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 50 },
  );
});

test('numbers that Intl prints get bounds that hold them, one unit of the last digit wide', () => {
  const locales = [
    'en',
    'en-IN',
    'de',
    'de-CH',
    'fr',
    'es',
    'pt',
    'ru',
    'ja',
    'zh',
    'ko',
    'ar-EG',
    'fa',
    'hi',
    'bn',
    'sv',
  ];
  const styles: readonly Intl.NumberFormatOptions[] = [
    {},
    { maximumFractionDigits: 6 },
    { style: 'currency', currency: 'EUR' },
    { style: 'currency', currency: 'EUR', currencyDisplay: 'name' },
    { style: 'currency', currency: 'JPY' },
    { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 1 },
    { style: 'currency', currency: 'EUR', notation: 'compact', maximumFractionDigits: 1 },
  ];
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 99_999 }),
      fc.integer({ min: -2, max: 8 }),
      fc.constantFrom(...locales),
      fc.constantFrom(...styles),
      (digits, zeros, locale, style) => {
        const value = Number(`${digits}e${zeros}`);
        const format = new Intl.NumberFormat(locale, style);
        const printed = format.format(value);
        const parts = format.formatToParts(value);
        const decimals = parts.find(({ type }) => type === 'fraction')?.value.length ?? 0;
        // Compact notation rounds: what it prints is found by its digits.
        const shown = Number(value.toPrecision(significant(parts, value)));
        fc.pre(parts.some(({ type, value: text }) => type === 'integer' && /[^0٠۰०০]/.test(text)));
        const { low, high } = boundsIn(locale, shown, printed);
        expect(Number(low)).toBeLessThanOrEqual(shown);
        expect(Number(high)).toBeGreaterThanOrEqual(shown);
        if (style.notation === 'compact') return;
        const width = Number(high) - Number(low);
        expect(Math.abs(width - 10 ** -decimals)).toBeLessThan(1e-9 * shown + 1e-12);
      },
    ),
    { numRuns: 300 },
  );
});

/** Counts the digits that are printed of a number. */
function significant(parts: readonly Intl.NumberFormatPart[], value: number): number {
  const digits = parts.filter(({ type }) => type === 'integer' || type === 'fraction').map((part) => part.value);
  return Math.max(1, Math.min(15, digits.join('').length, value === 0 ? 1 : 15));
}

/** Gives the bounds of money that is printed in an article of a language. */
function boundsIn(language: string, value: number, printed: string) {
  const { statistics } = defineArticle({
    id: 'figure',
    version: '1.0.0',
    language,
    text: `It was ${printed} so.`,
    blocks: { p1: { kind: 'paragraph', ends: 'so.' } },
    statistics: { figure: { type: 'amount', label: 'a figure', value, unit: 'EUR', stated: [{ exact: printed }] } },
  });
  const [{ low, high } = { low: null, high: null }] = statistics;
  return { low, high };
}

test('two numbers with anything between them are never one', () => {
  const number = fc.integer({ min: 1, max: 9999 });
  const between = fc.constantFrom(
    '–',
    '-',
    '—',
    ' to ',
    ':',
    ' of ',
    ' in ',
    ' x ',
    'ft ',
    ';',
    ' and ',
    ', ',
    ' – ',
    '..',
    '×',
    '~',
  );
  fc.assert(
    fc.property(number, between, number, (one, joint, other) => {
      for (const value of [Number(`${one}${other}`), Number(`${one}.${other}`), one, other])
        expect(() => boundsOf(value, `${one}${joint}${other}`)).toThrow(/several numbers are printed/);
    }),
    { numRuns: 150 },
  );
});

test('long runs of digits are no number, and take no time', () => {
  const started = performance.now();
  for (const digits of ['1', '1,', '1/', '1-', 'a million '])
    expect(() => boundsOf(1, digits.repeat(1_000_000 / digits.length))).toThrow(/low and high/);
  expect(performance.now() - started).toBeLessThan(10_000);
});

test('digits alone are themselves, or a thousand, million or more that English names', () => {
  const named = [0, 3, 5, 6, 7, 9, 12, 15, 18, 21];
  fc.assert(
    fc.property(fc.integer({ min: 11, max: 99 }), fc.integer({ min: 0, max: 22 }), (digits, zeros) => {
      const printed = decimal(BigInt(digits), 1);
      const read = (): unknown => boundsOf(Number(`${printed}e${zeros}`), printed);
      if (named.includes(zeros)) expect(read).not.toThrow();
      else expect(read).toThrow(/as it is printed/);
    }),
    { numRuns: 100 },
  );
});

test('a minus before a number is never above zero', () => {
  fc.assert(
    fc.property(
      figure,
      fc.constantFrom('-', '−', '–', 'minus ', '$-', '(-', '-$', 'at -', 'at minus '),
      fc.constantFrom('', ' million', '%'),
      ({ digits, places }, minus, scale) => {
        const printed = `${minus}${decimal(digits, places)}${scale}`;
        const value = Number(decimal(digits, scale === ' million' ? places - 6 : places));
        expect(() => boundsOf(value, printed)).toThrow(/expected -.* as it is printed/);
        const { low, high } = boundsOf(-value, printed);
        expect(low).toBeLessThanOrEqual(-value);
        expect(high).toBeGreaterThanOrEqual(-value);
      },
    ),
    { numRuns: 100 },
  );
});

test('a fraction in words asks for bounds, whatever the value', () => {
  const numerators = ['two', 'three', 'nine', 'eleven', 'nineteen', 'twenty-one', 'two hundred', 'one and two'];
  const parts = 'third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth';
  const more = 'sixteenth seventeenth eighteenth nineteenth twentieth hundredth thousandth millionth billionth';
  fc.assert(
    fc.property(
      fc.constantFrom(...numerators),
      fc.constantFrom(' ', '-'),
      fc.constantFrom(...`${parts} ${more}`.split(' ')),
      fc.constantFrom('', ' of members', ' of a percent'),
      fc.integer({ min: 1, max: 300 }),
      (numerator, joint, part, rest, value) => {
        for (const type of ['amount', 'count', 'share'] as const)
          expect(() => boundsOf(value, `${numerator}${joint}${part}s${rest}`, type)).toThrow(/expected low and high/);
      },
    ),
    { numRuns: 100 },
  );
});
