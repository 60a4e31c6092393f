import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Article, type BoundedValue, changeBetween, getSeries, type Statistic } from '../../src/index.ts';
import { change, level, withFigures } from '../support/figures.ts';

/** An exact number: a fraction with a positive denominator. */
type Exact = readonly [numerator: bigint, denominator: bigint];

/** Reads a number as it is written. */
function exact(value: number): Exact {
  const [mantissa = '', power = ''] = value.toExponential().split('e');
  const [whole = '', decimals = ''] = mantissa.split('.');
  const exponent = Number(power) - decimals.length;
  const digits = BigInt(whole + decimals);
  return exponent < 0 ? [digits, 10n ** BigInt(-exponent)] : [digits * 10n ** BigInt(exponent), 1n];
}
const add = ([a, b]: Exact, [c, d]: Exact): Exact => [a * d + c * b, b * d];
const times = ([a, b]: Exact, [c, d]: Exact): Exact => [a * c, b * d];
const opposite = ([a, b]: Exact): Exact => [-a, b];
const inverse = ([a, b]: Exact): Exact => (a < 0n ? [-b, -a] : [b, a]);
const less = ([a, b]: Exact, [c, d]: Exact): boolean => a * d < c * b;
const ONE: Exact = [1n, 1n];

/** A printed number: its digits, and half a unit of the last one either way. */
interface Printed {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}
const printed = (least: number, most: number): fc.Arbitrary<Printed> =>
  fc.tuple(fc.integer({ min: least, max: most }), fc.nat(3)).map(([digits, places]) => ({
    value: Number(`${digits}e-${places}`),
    low: Number(`${digits * 10 - 5}e-${places + 1}`),
    high: Number(`${digits * 10 + 5}e-${places + 1}`),
  }));
interface Change extends Printed {
  readonly isPercent: boolean;
  readonly direction: 'up' | 'down';
}
const changes = (units: fc.Arbitrary<boolean>) =>
  fc.array(fc.record({ by: printed(1, 99), isPercent: units, direction: fc.constantFrom('up', 'down') }), {
    minLength: 1,
    maxLength: 4,
  });

interface Chain {
  readonly article: Article;
  readonly level: Printed;
  readonly at: number;
  readonly changes: readonly Change[];
}
const year = (index: number): string => String(2000 + index);
/** A level in one of several years, and the change from each year to the next. */
const chain = (units: fc.Arbitrary<boolean>, least = 1): fc.Arbitrary<Chain> =>
  fc.tuple(printed(least, 99_999), changes(units), fc.nat(4)).map(([base, list, place]) => {
    const at = place % (list.length + 1);
    const steps = list.map(({ by, isPercent, direction }) => ({ ...by, isPercent, direction }) as Change);
    const figures: Statistic[] = steps.map(({ isPercent, direction, value, low, high }, i) =>
      change(year(i + 1), value, year(i), { low, high, direction, unit: isPercent ? 'percent' : 'USD' }),
    );
    const { value, low, high } = base;
    const article = withFigures([...figures, level(year(at), value, { low, high })], null);
    return { article, level: base, at, changes: steps };
  });

/** Works out the levels of all years from numbers that the inputs allow. */
function levelsFrom({ at, changes: steps }: Chain, base: Exact, sizes: readonly Exact[]): readonly Exact[] {
  const levels: Exact[] = [];
  levels[at] = base;
  const signed = (i: number): Exact => {
    const size = sizes[i] ?? ONE;
    return steps[i]?.direction === 'down' ? opposite(size) : size;
  };
  const factor = (i: number): Exact => add(ONE, times(signed(i), [1n, 100n]));
  for (let i = at; i < steps.length; i++)
    levels[i + 1] = steps[i]?.isPercent ? times(levels[i] ?? ONE, factor(i)) : add(levels[i] ?? ONE, signed(i));
  for (let i = at - 1; i >= 0; i--)
    levels[i] = steps[i]?.isPercent
      ? times(levels[i + 1] ?? ONE, inverse(factor(i)))
      : add(levels[i + 1] ?? ONE, opposite(signed(i)));
  return levels;
}

/** Gives the levels of all years at each corner of what the inputs allow. */
function cornersOf(given: Chain): readonly (readonly Exact[])[] {
  const inputs = [given.level, ...given.changes];
  return Array.from({ length: 2 ** inputs.length }, (_, corner) => {
    const [base = ONE, ...sizes] = inputs.map(({ low, high }, i) => exact(corner & (1 << i) ? high : low));
    return levelsFrom(given, base, sizes);
  });
}

/** Expects bounds to hold some exact numbers, and, where they are the extremes, to lie within 1e-11 of them. */
function expectBounds({ low, high }: BoundedValue, numbers: readonly Exact[], tight = true): void {
  const [first = ONE] = numbers;
  let [least, most] = [first, first];
  for (const one of numbers) {
    if (less(one, least)) least = one;
    if (less(most, one)) most = one;
  }
  const [from, to] = [exact(low ?? Number.NaN), exact(high ?? Number.NaN)];
  expect(less(least, from), `${low} is at most the least`).toBe(false);
  expect(less(to, most), `${high} is at least the most`).toBe(false);
  if (!tight) return;
  const margin = ([a, b]: Exact): Exact => [a < 0n ? -a : a, b * 10n ** 11n];
  expect(less(add(from, margin(least)), least), `${low} is near the least`).toBe(false);
  expect(less(add(most, margin(most)), to), `${high} is near the most`).toBe(false);
}
const runs = { numRuns: 300 };

test('bounds of a point enclose what the inputs allow, and no more', () => {
  for (const units of [fc.constant(true), fc.constant(false), fc.boolean()])
    fc.assert(
      fc.property(chain(units, -99_999), (given) => {
        const corners = cornersOf(given);
        const points = getSeries(given.article, 'sales');
        expect(points).toHaveLength(given.changes.length + 1);
        points.forEach((point, i) => {
          expectBounds(
            point,
            corners.map((levels) => levels[i] ?? ONE),
          );
          expect(point.low).toBeLessThanOrEqual(point.value ?? Number.NaN);
          expect(point.high).toBeGreaterThanOrEqual(point.value ?? Number.NaN);
        });
      }),
      runs,
    );
});

const ends = (given: Chain, from: number, to: number): readonly [number, number] => [
  from % (given.changes.length + 1),
  to % (given.changes.length + 1),
];

test('difference and ratio of linked points have the bounds that the inputs allow, and no wider ones', () => {
  for (const [units, least, tight] of [
    [fc.constant(true), -99_999, true],
    // Levels above what four changes can take away, so that none is 0.
    [fc.constant(false), 1_000, true],
    [fc.boolean(), -99_999, false],
  ] as const)
    fc.assert(
      fc.property(chain(units, least), fc.nat(4), fc.nat(4), (given, one, other) => {
        const [from, to] = ends(given, one, other);
        const corners = cornersOf(given).map((levels) => [levels[from] ?? ONE, levels[to] ?? ONE] as const);
        const compared = changeBetween(given.article, 'sales', year(from), year(to));
        expectBounds(
          compared.difference ?? { value: null, low: null, high: null },
          corners.map(([start, end]) => add(end, opposite(start))),
          tight,
        );
        const known = corners.every(([start]) => start[0] > 0n) || corners.every(([start]) => start[0] < 0n);
        const isBounded = compared.ratio !== null && compared.ratio.low !== null && compared.ratio.high !== null;
        if (tight && known) expect(isBounded).toBe(true);
        if (known && compared.ratio !== null && isBounded)
          expectBounds(
            compared.ratio,
            corners.map(([start, end]) => times(end, inverse(start))),
            tight,
          );
      }),
      runs,
    );
});

test('the numbers themselves are those of exact arithmetic', () => {
  fc.assert(
    fc.property(chain(fc.boolean()), fc.nat(4), fc.nat(4), (given, one, other) => {
      const [from, to] = ends(given, one, other);
      const levels = levelsFrom(
        given,
        exact(given.level.value),
        given.changes.map(({ value }) => exact(value)),
      );
      const [start = ONE, end = ONE] = [levels[from], levels[to]];
      const { difference } = changeBetween(given.article, 'sales', year(from), year(to));
      const near = (value: number | null | undefined, sought: Exact): void => {
        const error = add(exact(value ?? Number.NaN), opposite(sought));
        const [size, over] = sought;
        const margin: Exact = [size < 0n ? -size : size, over * 10n ** 11n];
        expect(less(margin, error) || less(margin, opposite(error))).toBe(false);
      };
      near(difference?.value, add(end, opposite(start)));
      near(getSeries(given.article, 'sales')[to]?.value, end);
    }),
    runs,
  );
});

test('the way back undoes the way', () => {
  fc.assert(
    fc.property(chain(fc.boolean(), 1_000), fc.nat(4), fc.nat(4), (given, one, other) => {
      const [from, to] = ends(given, one, other);
      const there = changeBetween(given.article, 'sales', year(from), year(to));
      const back = changeBetween(given.article, 'sales', year(to), year(from));
      const turned = (number: number | null | undefined): number => (number ? -number : 0);
      expect([back.difference?.low, back.difference?.value, back.difference?.high]).toEqual([
        turned(there.difference?.high),
        turned(there.difference?.value),
        turned(there.difference?.low),
      ]);
      expect([back.from, back.to]).toEqual([there.to, there.from]);
    }),
    runs,
  );
});
