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
    expect(context('amill bmill', 1, 5)).toEqual(['', ' bmill']);
    expect(context('.amill.bmill.', 2, 6)).toEqual(['a', '']);
    expect(context('.amill1bmill2', 2, 6)).toEqual(['', '1bmill2']);
    // Two others, one alike before and one after: a character on either side beats two on one.
    expect(context('xaMy xaMz waMy xbMy', 2, 3)).toEqual(['xa', 'y']);
    const [source] = getQuote(article, 'hope-and-global-climate').sources;
    if (source === undefined) throw new Error('source');
    expect(selectorFor(article, source)).toMatchObject({ prefix: 'arena," ', suffix: '' });
  });

  test('the ends of the text are context too', () => {
    expect(context('ab.ab.', 0, 2)).toEqual(['', '.ab']);
    expect(context('.ab.ab', 4, 6)).toEqual(['ab.', '']);
    expect(context('. .', 0, 1)).toEqual(['', ' .']);
    expect(context('. .', 2, 3)).toEqual(['. ', '']);
    expect(context('. . .', 2, 3)).toEqual(['. ', ' .']);
    // Places that overlap the words count.
    expect(context('...,', 0, 2)).toEqual(['', '.']);
  });

  test('context is of whole words, and never white space alone', () => {
    expect(context('Ann sang.\n\nWe heard Ann\n\nThen Ann left.', 20, 23)).toEqual(['', '\n\nThen']);
    expect(context('Ann sang.\n\nAnn left. Ann ran.', 11, 14)).toEqual(['sang.\n\n', '']);
    expect(context('Ann. Ann\n\nAnn', 5, 8)).toEqual(['', '\n\nAnn']);
    expect(context('Ann ran. Ann\r\n\r\nAnn ran', 9, 12)).toEqual(['', '\r\n\r\nAnn']);
    expect(context('grounds found, ground fond, round', 28, 33)).toEqual(['fond, ', '']);
    expect(context('no round, a round', 3, 8)).toEqual(['', ',']);
  });

  test('context tells places apart whatever their typography and case', () => {
    expect(context('The “mill” shut. The "Mill" burnt.', 5, 9)).toEqual(['', '” shut']);
    expect(context('THE MILL shut. The mill burnt.', 4, 8)).toEqual(['', ' shut']);
    expect(context('Straße in Ulm, STRASSE in Bonn', 0, 6)).toEqual(['', ' in Ulm']);
  });

  test('letters are whole in context', () => {
    expect(context('cafe wort; cafe\u0301 wort', 17, 21)).toEqual(['cafe\u0301 ', '']);
    expect(
      locate(
        withText('cafe wort; café wort'),
        selectorFor(withText('cafe wort; cafe\u0301 wort'), { start: 17, end: 21 }),
      ),
    ).toMatchObject({ start: 16 });
    expect(context('🇺🇸x 🇷🇺x', 10, 11)).toEqual(['🇷🇺', '']);
    expect(context('👩‍🚒x 👩‍🌾x', 12, 13)).toEqual(['👩‍🌾', '']);
    const marked = selectorFor(withText('?\u0301 x ?\u0301'), { start: 3, end: 4 }, { context: 2 });
    expect([marked.prefix, marked.suffix]).toEqual(['?\u0301 ', ' ?\u0301']);
    const long = 'ab'.repeat(200);
    expect(context(`${long}x${long}x`, 400, 401)[1].length).toBeLessThan(500);
  });

  test('as much context as is asked for, in whole words', () => {
    const given = withText('One two three four five six seven.');
    const start = given.text.indexOf('four');
    const range = { start, end: start + 4 };
    const around = (size: number) => {
      const { prefix, suffix } = selectorFor(given, range, { context: size });
      return [prefix, suffix];
    };
    expect(around(0)).toEqual(['', '']);
    expect(around(1)).toEqual(['three ', ' five']);
    expect(around(7)).toEqual(['two three ', ' five six']);
    expect(around(1_000)).toEqual(['One two three ', ' five six seven.']);
    expect(selectorFor(given, { start: 0, end: given.text.length }, { context: 9 })).toMatchObject({
      prefix: '',
      suffix: '',
    });
    expect(selectorFor(withText('a\u00adb'), { start: 1, end: 2 }).exact).toBe('\u00ad');
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

  test.each([
    [4, 6],
    [3, 4],
  ])('refuses half a character, %i to %i', (start, end) => {
    expectError(
      () => selectorFor(withText('ok 😀 ok'), { start, end }),
      'RangeError',
      `range: expected a place that halves no character, received "${start} to ${end}"`,
    );
  });

  test.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses a context of %d', (context) => {
    const message = `options.context: expected a whole number from 0, received ${context}`;
    expectError(() => selectorFor(article, { start: 0, end: 1 }, { context }), 'RangeError', message);
  });

  test('refuses other options', () => {
    const range = { start: 0, end: 1 };
    expect(() => selectorFor(article, range, { context: '32' } as never)).toThrow(TypeError);
    expect(() => selectorFor(article, range, { contxt: 32 } as never)).toThrow('such as "context"');
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
