import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { article } from '../../src/index.ts';
import { safeParseArticle } from '../../src/schema.ts';
import { changed } from '../support/broken.ts';
import { sample } from '../support/sample.ts';
import { synthetic } from '../support/synthetic.ts';

/** Every path into a value. */
function pathsOf(value: unknown): PropertyKey[][] {
  if (typeof value !== 'object' || value === null) return [[]];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [[], ...keys.flatMap((key) => pathsOf(Reflect.get(value, key)).map((path) => [key, ...path]))];
}

const thing = fc.oneof(
  fc.anything(),
  fc.integer({ min: -5, max: 4000 }),
  fc.constantFrom(null, undefined, '', 'p1', 'john-kerry', -0, Number.NaN, [], {}, true, 1e300, '2015', 'metonym'),
  fc.string(),
);

test.each([
  ['the bundled article', article],
  ['an invented one', sample],
  ['another', synthetic],
] as const)('whatever one field of %s becomes, reading it does not throw', (_, one) => {
  const paths = pathsOf(one).filter((path) => path.length > 0);
  fc.assert(
    fc.property(fc.constantFrom(...paths), thing, (path, value) => {
      const input = changed(one, [path, value]);
      const { success, data, error } = safeParseArticle(input);
      expect(success).toBe(error === undefined);
      if (success) expect(safeParseArticle(JSON.parse(JSON.stringify(data))).data).toEqual(data);
      else {
        expect(error?.issues.length).toBeGreaterThan(0);
        for (const issue of error?.issues ?? []) expect(typeof issue.message).toBe('string');
      }
    }),
    { numRuns: 150 },
  );
});

test('whatever any value is, reading it does not throw', () => {
  fc.assert(
    fc.property(
      fc.anything({
        withBigInt: true,
        withDate: true,
        withMap: true,
        withSet: true,
        withSparseArray: true,
        withNullPrototype: true,
      }),
      (value) => {
        expect(safeParseArticle(value).success).toBe(false);
        expect(safeParseArticle({ ...sample, quotes: value, blocks: [value] }).success).toBe(false);
      },
    ),
    { numRuns: 100 },
  );
});
