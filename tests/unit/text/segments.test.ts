import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defineArticle } from '../../../src/author.ts';
import {
  type Article,
  annotationsAt,
  article,
  type Layer,
  layers,
  type Segment,
  type Span,
  segments,
  type TextRange,
} from '../../../src/index.ts';
import { randomArticle } from '../../support/random-article.ts';
import { expectError, refusesOtherThings } from '../../support/refuses.ts';
import { sample } from '../../support/sample.ts';
import { synthetic } from '../../support/synthetic.ts';

/** An article of these words with these scare quotes, and nothing else; it is not validated. */
const marked = (text: string, places: readonly (readonly [number, number])[]): Article => ({
  ...synthetic,
  text,
  blocks: [],
  sentences: [],
  mentions: [],
  quotes: [],
  scareQuotes: places.map(([start, end]) => ({ start, end, exact: text.slice(start, end) })),
});

const shown = ({ exact, annotations }: Segment): string =>
  `${exact}: ${annotations.map(({ span }) => span.exact).join(' ')}`.trim();

/** Expects of segments all that their description says. */
function expectSound(given: Article, range: TextRange, chosen: readonly Layer[] | undefined): void {
  const found = segments(given, { range, layers: chosen });
  const at = (offset: number) =>
    annotationsAt(given, offset).filter(({ layer }) => chosen === undefined || chosen.includes(layer));
  expect(found.map(({ exact }) => exact).join('')).toBe(given.text.slice(range.start, range.end));
  let reached = range.start;
  for (const { start, end, exact, annotations } of found) {
    expect(start).toBe(reached);
    expect(end).toBeGreaterThan(start);
    expect(exact).toBe(given.text.slice(start, end));
    for (let offset = start; offset < end; offset++) expect(annotations).toEqual(at(offset));
    reached = end;
  }
  expect(reached).toBe(range.end);
  found.slice(1).forEach(({ annotations }, i) => {
    expect(annotations).not.toEqual(found[i]?.annotations);
  });
}

describe('segments', () => {
  test('cuts the text where annotations begin or end', () => {
    const given = marked('abcdefghij', [
      [1, 7],
      [3, 5],
      [4, 9],
    ]);
    expect(segments(given).map(shown)).toEqual([
      'a:',
      'bc: bcdefg',
      'd: bcdefg de',
      'e: bcdefg de efghi',
      'fg: bcdefg efghi',
      'hi: efghi',
      'j:',
    ]);
    expect(segments(given, { range: { start: 4, end: 6 } }).map(shown)).toEqual([
      'e: bcdefg de efghi',
      'f: bcdefg efghi',
    ]);
  });

  test('marks the nested quotes of a sentence', () => {
    const [range] = sample.sentences.filter(({ exact }) => exact.includes('Washington'));
    if (!range) throw new Error('sentence');
    const found = segments(sample, { range, layers: 'quotes' }).flatMap(({ exact, annotations }) => {
      const said = annotations.filter(({ role }) => role === 'content');
      return said.length < 2 ? [] : [`${exact}: ${said.map(({ record }) => record.id).join(' ')}`];
    });
    expect(found).toEqual([
      'Washington: output-fell bo-told',
      ' : output-fell bo-told',
      'agreed: output-fell bo-told',
      ' : output-fell bo-told',
      'in the deal of 2014: output-fell bo-told washington-agreed',
    ]);
  });

  test('an annotation that runs over the range cuts nothing, and equal ones cut once', () => {
    const given = marked('abcdef', [
      [0, 6],
      [2, 4],
      [2, 4],
    ]);
    expect(segments(given, { range: { start: 2, end: 4 } }).map(shown)).toEqual(['cd: abcdef cd cd']);
    expect(segments(given, { range: { start: 3, end: 5 } }).map(shown)).toEqual(['d: abcdef cd cd', 'e: abcdef']);
    expect(segments(given)).toHaveLength(3);
  });

  test('without annotations there is one segment', () => {
    const none = { start: 0, end: 3, exact: 'abc', annotations: [] };
    expect(segments(marked('abc', []))).toEqual([none]);
    expect(segments(marked('abc', [[1, 2]]), { layers: 'quotes' })).toEqual([none]);
    expect(segments(marked('abc', [[1, 2]]), { layers: [] })).toEqual([none]);
    // A span of no width, which no valid article has, covers nothing.
    expect(segments(marked('abc', [[1, 1]]))).toEqual([none]);
    const beside: [number, number][] = [
      [1, 1],
      [2, 2],
      [2, 3],
    ];
    expect(segments(marked('abc', beside)).map(shown)).toEqual(['ab:', 'c: c']);
  });

  test('an empty range has none, and what lies outside the text does not count', () => {
    for (const range of [
      { start: 3, end: 3 },
      { start: -5, end: 0 },
      { start: 1e6, end: 2e6 },
    ])
      expect(segments(sample, { range })).toEqual([]);
    expect(segments(marked('', []))).toEqual([]);
    expect(segments(sample, { range: { start: -5, end: 1e6 } })).toEqual(segments(sample));
    // A span that runs out of the text, which no valid article has.
    expect(segments({ ...marked('abc', []), scareQuotes: [{ start: 1, end: 9, exact: 'bc' }] }).map(shown)).toEqual([
      'a:',
      'bc: bc',
    ]);
  });

  test('what is left out is the default', () => {
    const all = segments(sample);
    const whole = { start: 0, end: sample.text.length };
    for (const options of [{}, { range: undefined, layers: undefined }, { range: whole }, { layers }])
      expect(segments(sample, options)).toEqual(all);
  });

  test('of the bundled article and others, each segment has what stands at each of its offsets', () => {
    const all: readonly Article[] = [article, sample, synthetic];
    for (const given of all) {
      const range = { start: 0, end: given.text.length };
      expectSound(given, range, undefined);
      for (const layer of layers) expectSound(given, range, [layer]);
      expectSound(given, { start: 7, end: given.text.length - 9 }, ['mentions', 'quotes']);
    }
  });

  test('of random articles too', () => {
    const place = fc.tuple(fc.nat(), fc.nat());
    const options = fc.record({ range: place, layers: fc.option(fc.subarray([...layers]), { nil: undefined }) });
    fc.assert(
      fc.property(randomArticle, fc.array(place, { maxLength: 6 }), options, ({ draft }, places, chosen) => {
        const defined: Article = defineArticle(draft);
        const { text } = defined;
        const range = ([a, b]: readonly [number, number]): TextRange => {
          const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((one, two) => one - two);
          return { start, end };
        };
        const spans = places.map(range).map(({ start, end }): Span => ({ start, end, exact: text.slice(start, end) }));
        expectSound({ ...defined, scareQuotes: spans }, range(chosen.range), chosen.layers);
      }),
      { numRuns: 100 },
    );
  });

  test('gives fresh lists with the records themselves', () => {
    const [first] = segments(sample);
    expect(first?.annotations[0]?.record).toBe(sample.blocks[0]);
    Reflect.set(first?.annotations ?? [], 'length', 0);
    segments(sample).pop();
    expect(segments(sample)[0]?.annotations).not.toHaveLength(0);
    expect(segments(sample).at(-1)?.end).toBe(sample.text.length);
  });

  test('refuses unknown layers and options, and what is no range', () => {
    const call = (options: unknown) => () => segments(sample, options as never);
    expectError(call({ layers: 'quots' }), 'RangeError', /^options\.layers: .*such as "quotes", .*"quots"$/);
    expectError(call({ range: { start: 2, end: 2 }, layers: ['x'] }), 'RangeError', /^options\.layers\[0\]: /);
    expectError(call({ rnge: {} }), 'TypeError', /^options: .*such as "range", received "rnge"$/);
    expectError(call(null), 'TypeError', 'options: expected an object, received null');
    expectError(call({ range: null }), 'TypeError', 'options.range: expected an object, received null');
    expectError(call({ range: { start: 5, end: 3 } }), 'RangeError', /^options\.range: .*received "5 to 3"$/);
    expectError(call({ range: { start: 0 } }), 'RangeError', /^options\.range: .*received "0 to undefined"$/);
  });

  refusesOtherThings((thing) => segments(thing));
});
