import { describe, expect, test } from 'vitest';
import {
  type AnnotationRef,
  type Article,
  annotationsAt,
  annotationsIn,
  article,
  getBlock,
  type Layer,
  layers,
  type Span,
  searchText,
} from '../../../src/index.ts';
import { expectError, refusesOtherThings } from '../../support/refuses.ts';
import { sample } from '../../support/sample.ts';
import { synthetic } from '../../support/synthetic.ts';

describe('annotationsIn', () => {
  test('finds what overlaps, those around others first', () => {
    const [place] = searchText(article, '5.6%');
    if (!place) throw new Error('5.6%');
    const found = annotationsIn(article, place);
    expect(found.slice(0, 3).map(({ layer }) => layer)).toEqual(['blocks', 'sentences', 'quotes']);
    expect(found.at(-1)?.record).toMatchObject({ id: 'trade-change-2014' });
    expect(found.at(-1)?.span.exact).toBe('5.6%');
  });

  test('a quote comes once for each of its spans', () => {
    const p2 = annotationsIn(article, getBlock(article, 'p2'));
    const spans = p2.flatMap((ref) =>
      ref.layer === 'quotes' && ref.record.id === 'visit-announcement' ? [ref.span.exact] : [],
    );
    expect(spans.map((exact) => exact.slice(0, 12).replace('\u00a0', ' '))).toEqual([
      'US Secretary',
      'the ministry',
      'said',
      'During talks',
    ]);
  });

  test('stands in reading order: start ascending, end descending', () => {
    const both: readonly Article[] = [article, synthetic];
    for (const given of both) {
      const spans = annotationsIn(given, { start: 0, end: given.text.length }).map(({ span }) => span);
      spans.slice(1).forEach((span, i) => {
        const before = spans[i];
        if (!before) throw new Error('before');
        expect(before.start < span.start || (before.start === span.start && before.end >= span.end)).toBe(true);
      });
    }
  });

  test('the whole text has every record of every layer', () => {
    const all = annotationsIn(article, { start: 0, end: article.text.length });
    for (const layer of layers)
      expect(new Set(all.filter((ref) => ref.layer === layer).map(({ record }) => record))).toEqual(
        new Set<unknown>(article[layer]),
      );
  });

  test('a stretch that only touches overlaps nothing', () => {
    expect(annotationsIn(article, { start: 8, end: 10 })).toEqual([]);
    expect(annotationsIn(article, { start: 3, end: 3 })).toEqual([]);
    expect(annotationsIn(article, { start: -5, end: 0 })).toEqual([]);
    expect(annotationsIn(article, { start: 1e6, end: 2e6 })).toEqual([]);
    const [headline, dateline] = sample.blocks;
    if (!headline || !dateline) throw new Error('blocks');
    const [{ end }, { start }] = [headline, dateline];
    expect(annotationsIn(sample, { start: end, end: start })).toEqual([]);
    const around = annotationsIn(sample, { start: end - 1, end: start + 1 });
    expect(around.map(({ layer, span }) => `${layer} ${span.start}`)).toEqual([
      'blocks 0',
      'sentences 0',
      'quotes 0',
      `blocks ${start}`,
      `sentences ${start}`,
      `mentions ${start}`,
    ]);
  });

  test('finds one layer, or some', () => {
    const range = { start: 0, end: sample.text.length };
    const all: readonly AnnotationRef[] = annotationsIn(sample, range);
    const wanted: readonly (readonly Layer[])[] = [['quotes'], ['times', 'blocks'], [], layers];
    for (const chosen of wanted) {
      const filtered = all.filter(({ layer }) => chosen.includes(layer));
      expect(annotationsIn(sample, range, { layers: chosen })).toEqual(filtered);
    }
    expect(annotationsIn(sample, range, { layers: 'times' }).map(({ record }) => record)).toEqual(sample.times);
    for (const none of [{}, { layers: undefined }]) expect(annotationsIn(sample, range, none)).toEqual(all);
  });

  test('refuses unknown layers, with the nearest', () => {
    const call = (options: unknown) => () => annotationsIn(sample, { start: 3, end: 3 }, options as never);
    expectError(call({ layers: 'tims' }), 'RangeError', /^options\.layers: .*such as "times", received "tims"$/);
    expectError(call({ layers: ['quotes', 'stats'] }), 'RangeError', /such as "statistics", received "stats"$/);
    expectError(call({ role: 'cue' }), 'TypeError', /^options: expected a key that it knows, such as "layers"/);
    expectError(call(null), 'TypeError', 'options: expected an object, received null');
  });

  test('gives the records themselves in a fresh list', () => {
    const [first] = annotationsIn(synthetic, { start: 0, end: 1 });
    expect(first?.record).toBe(synthetic.blocks[0]);
    annotationsIn(synthetic, { start: 0, end: 1 }).pop();
    expect(annotationsIn(synthetic, { start: 0, end: 1 })).toHaveLength(2);
  });

  const spansOf = (...places: readonly (readonly [number, number])[]): Span[] =>
    places.map(([start, end]) => ({ start, end, exact: '' }));
  const crowd = Array.from({ length: 300 }, (_, i) => [i % 40, 300 - (i % 90)] as const);
  const shapes: [string, number, Span[]][] = [
    ['many over one point', 400, spansOf(...crowd, ...crowd.map(([start]) => [start + 50, start + 52] as const))],
    ['few in a long text', 100_000, spansOf([0, 100_000], [5, 6], [50_000, 60_000], [99_999, 100_000])],
    ['side by side', 3000, spansOf(...Array.from({ length: 1000 }, (_, i) => [3 * i, 3 * i + 3] as const))],
    ['equal ones', 50, spansOf([3, 9], [3, 9], [3, 9], [3, 12], [2, 9])],
    ['one that runs far out of the text', 50, spansOf([3, 2 ** 30 + 5])],
    ['none', 50, []],
  ];

  test.each(shapes)('finds as much as looking at each: %s', (_, length, scareQuotes) => {
    const given: Article = {
      ...synthetic,
      text: 'x'.repeat(length),
      scareQuotes,
      blocks: [],
      sentences: [],
      quotes: [],
      mentions: [],
    };
    const inOrder = scareQuotes
      .map((span, i) => ({ span, i }))
      .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end || a.i - b.i)
      .map(({ span }) => span);
    const step = Math.ceil(length / 97);
    for (let start = 0; start < length; start += step) {
      for (const end of [start + 1, Math.min(length, start + 33), length]) {
        const looked = inOrder.filter((span) => span.start < end && span.end > start);
        expect(annotationsIn(given, { start, end }).map(({ record }) => record)).toEqual(looked);
        if (end === start + 1) expect(annotationsAt(given, start)).toEqual(annotationsIn(given, { start, end }));
      }
    }
  });

  test('refuses what is no range', () => {
    expectError(() => annotationsIn(article, null as never), 'TypeError', 'range: expected an object, received null');
    expectError(() => annotationsIn(article, 'p1' as never), 'TypeError', 'range: expected an object, received "p1"');
  });

  test.each([
    [5, 3],
    [0.5, 3],
    [0, 2.5],
    [Number.NaN, 3],
    [0, Number.POSITIVE_INFINITY],
  ])('refuses %o to %o', (start, end) => {
    const message = `range: expected whole numbers, start at most end, received "${start} to ${end}"`;
    expectError(() => annotationsIn(article, { start, end }), 'RangeError', message);
  });

  refusesOtherThings((thing) => annotationsIn(thing, { start: 0, end: 1 }));
});
