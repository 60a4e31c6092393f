import { expect, test } from 'vitest';
import { type Article, annotationsAt, annotationsIn, type Mention } from '../../../src/index.ts';
import { synthetic } from '../../support/synthetic.ts';

/** A long text with few annotations, given in no order. */
const sparse = (places: readonly (readonly [number, number])[]): Article => ({
  ...synthetic,
  text: 'x'.repeat(10_000),
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
