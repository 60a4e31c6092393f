import { expect, test } from 'vitest';
import { type Article, annotationsAt, annotationsIn, type Mention } from '../../../src/index.ts';
import { synthetic } from '../../support/synthetic.ts';

/** A long text with few annotations, given in no order. */
const sparse = (places: readonly (readonly [number, number])[], length = 10_000): Article => ({
  ...synthetic,
  text: 'x'.repeat(length),
  blocks: [],
  sentences: [],
  quotes: [],
  mentions: places.map(
    ([start, end]): Mention => ({
      start,
      end,
      exact: 'x'.repeat(end - start),
      entity: 'ada',
      form: 'name',
      literal: null,
    }),
  ),
});

test('few annotations in a long text stand in reading order, those around others first', () => {
  const given = sparse([
    [900, 905],
    [5, 9],
    [5, 5_000],
    [900, 905],
    [5, 8],
    [9_990, 10_000],
  ]);
  const ends = (refs: readonly { readonly span: { readonly end: number } }[]) => refs.map(({ span }) => span.end);
  expect(ends(annotationsAt(given, 5))).toEqual([5_000, 9, 8]);
  expect(ends(annotationsAt(given, 903))).toEqual([5_000, 905, 905]);
  expect(ends(annotationsIn(given, { start: 0, end: 10_000 }))).toEqual([5_000, 9, 8, 905, 905, 10_000]);
  expect(ends(annotationsIn(given, { start: 9_000, end: 9_995 }))).toEqual([10_000]);
  const refs = annotationsAt(given, 903);
  expect(refs[1]?.record).toBe(given.mentions[0]);
  expect(refs[2]?.record).toBe(given.mentions[3]);
});

test('past the last annotation nothing stands', () => {
  const given = sparse([[0, 5]], 5_000);
  expect(annotationsAt(given, 4_999)).toEqual([]);
  expect(annotationsIn(given, { start: 4_900, end: 5_000 })).toEqual([]);
});

test.each([
  ['short', 10_000],
  ['long', 50_000],
])('in a %s text every answer is a fresh list, asked again or not, of few annotations or many', (_, length) => {
  const many = sparse(
    Array.from({ length: 40 }, (_, i): [number, number] => [i, 200 - i]),
    length,
  );
  for (const [offset, count] of [
    [0, 1],
    [5, 6],
    [100, 40],
    [199, 1],
    [200, 0],
  ] as const) {
    const first = annotationsAt(many, offset);
    expect(first).toHaveLength(count);
    const again = annotationsAt(many, offset);
    expect(again).toEqual(first);
    expect(again).not.toBe(first);
    first.pop();
    annotationsIn(many, { start: offset, end: offset + 1 }).pop();
    expect(annotationsAt(many, offset)).toEqual(again);
    expect(annotationsIn(many, { start: offset, end: offset + 1 })).toEqual(again);
  }
});

test('many that start together stand in reading order', () => {
  const given = sparse(Array.from({ length: 60 }, (_, i): [number, number] => [7, 8 + ((i * 37) % 60)]));
  const ends = annotationsAt(given, 7).map(({ span }) => span.end);
  expect(ends).toEqual([...ends].sort((a, b) => b - a));
  expect(ends).toHaveLength(60);
});
