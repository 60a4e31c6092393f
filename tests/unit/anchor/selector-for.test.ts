import { describe, expect, test } from 'vitest';
import { locate, selectorFor } from '../../../src/anchor.ts';
import { type Article, article, getQuote } from '../../../src/index.ts';
import { expectError, refusesOtherThings } from '../../support/refuses.ts';
import { synthetic } from '../../support/synthetic.ts';

const withText = (text: string): Article => ({ ...synthetic, text });
const context = (text: string, start: number, end: number): readonly [string, string] => {
  const { prefix = '', suffix = '' } = selectorFor(withText(text), { start, end });
  return [prefix, suffix];
};

describe('selectorFor', () => {
  test('words that stand once need no context', () => {
    const start = article.text.indexOf('hunt');
    expect(selectorFor(article, { start, end: start + 4 })).toEqual({
      type: 'TextQuoteSelector',
      exact: 'hunt',
      prefix: '',
      suffix: '',
    });
    expect(selectorFor(article, { start: 0, end: article.text.length }).exact).toBe(article.text);
  });

  test('words that stand more than once get the shortest context, the shorter prefix first', () => {
    expect(context('a mill, b mill', 2, 6)).toEqual(['', ',']);
    expect(context('a mill, b mill', 10, 14)).toEqual(['b ', '']);
    expect(context('amill bmill', 1, 5)).toEqual(['', ' ']);
    expect(context('.amill.bmill.', 2, 6)).toEqual(['a', '']);
    expect(context('.amill1bmill2', 2, 6)).toEqual(['', '1']);
    // Two others, one alike before and one after: a character on either side beats two on one.
    expect(context('xaMy xaMz waMy xbMy', 2, 3)).toEqual(['xa', 'y']);
    const [source] = getQuote(article, 'hope-and-global-climate').sources;
    if (source === undefined) throw new Error('source');
    expect(selectorFor(article, source)).toMatchObject({ prefix: 'a," ', suffix: '' });
  });

  test('the ends of the text are context too', () => {
    expect(context('abab', 0, 2)).toEqual(['', 'a']);
    expect(context('abab', 2, 4)).toEqual(['b', '']);
    expect(context('aa', 0, 1)).toEqual(['', 'a']);
    expect(context('aa', 1, 2)).toEqual(['a', '']);
    expect(context('aaa', 1, 2)).toEqual(['a', 'a']);
    expect(context('ababab', 2, 4)).toEqual(['b', 'a']);
    // Places that overlap the words count.
    expect(context('aaab', 0, 2)).toEqual(['', 'a']);
  });

  test('is typed as W3C has it, fresh each time', () => {
    const place = { start: 0, end: 3 };
    expect(selectorFor(article, place).type).toBe('TextQuoteSelector');
    expect(selectorFor(article, place)).not.toBe(selectorFor(article, place));
    expect(Object.keys(selectorFor(article, place)).sort()).toEqual(['exact', 'prefix', 'suffix', 'type']);
  });

  test('never cuts a character of its context in two', () => {
    // Both characters begin, or both end, with the same code unit; only the other half tells the places apart.
    for (const [text, word] of [
      ['a😀b a😁b', 'a'],
      ['x😀b x😁b y', 'b'],
      ['b😀b😁b😂b', 'b'],
      ['𝒩a🙩a𝒩a', 'a'],
    ] as const) {
      for (let start = text.indexOf(word); start !== -1; start = text.indexOf(word, start + 1)) {
        const selector = selectorFor(withText(text), { start, end: start + 1 });
        // Half a character is lost where text is written as UTF-8, and refused here.
        expect(encodeURIComponent(selector.prefix + selector.exact + selector.suffix)).toBeTypeOf('string');
        expect(locate(withText(text), selector)?.start).toBe(start);
      }
    }
  });

  test('a text that repeats itself over and over takes no more than linear time', () => {
    const size = 200_000;
    const given = withText('a'.repeat(size));
    // One way or the other the context reaches an end of the text.
    for (const [start, end] of [
      [0, 1],
      [size / 2, size / 2 + 1],
      [size - 1, size],
      [10, 1_010],
      [size / 4, (3 * size) / 4],
    ] as const) {
      const selector = selectorFor(given, { start, end });
      const { prefix = '', suffix = '' } = selector;
      expect(prefix.length + suffix.length + end - start).toBe(size);
      expect(locate(given, selector)).toMatchObject({ start, end, score: 1 });
    }
    const words = withText('the mill '.repeat(size / 9));
    const selector = selectorFor(words, { start: 90_004, end: 90_008 });
    expect(locate(words, selector)?.start).toBe(90_004);
  });

  test('eight times the text and the words takes far from 64 times as long', () => {
    const milliseconds = (size: number): number => {
      const given = withText('a'.repeat(size));
      const begin = performance.now();
      locate(given, selectorFor(given, { start: size / 4, end: (3 * size) / 4 }));
      locate(given, { exact: 'a'.repeat(size / 2) }, { near: 9 });
      return performance.now() - begin;
    };
    milliseconds(1_000);
    expect(milliseconds(200_000)).toBeLessThan(20 * Math.max(10, milliseconds(25_000)));
  });
});

describe('misuse of selectorFor', () => {
  const { length } = article.text;
  test.each([
    [5, 5],
    [6, 5],
    [-1, 5],
    [0, length + 1],
    [length, length + 1],
    [length, length],
    [0.5, 5],
    [0, 5.5],
    [Number.NaN, 5],
    [0, Number.POSITIVE_INFINITY],
    ['0', 5],
    [null, 5],
    [0, undefined],
  ])('refuses the place %o to %o', (start, end) => {
    expectError(
      () => selectorFor(article, { start, end } as never),
      'RangeError',
      `range: expected a place in the text, 0 to ${length}, received "${start} to ${end}"`,
    );
  });

  refusesOtherThings((thing) => selectorFor(thing, { start: 0, end: 1 }));
});

test('places in a text that repeats itself twice', () => {
  const half = 'a'.repeat(3_000);
  const text = `${half}b${half}`;
  const given: Article = { ...synthetic, text };
  const range = { start: 100, end: 1_600 };
  expect(locate(given, selectorFor(given, range))).toMatchObject(range);
});
