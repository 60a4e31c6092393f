import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { locate, selectorFor } from '../../src/anchor.ts';
import { defineArticle } from '../../src/author.ts';
import { type Article, article, searchText } from '../../src/index.ts';
import { randomArticle } from '../support/random-article.ts';
import { sample } from '../support/sample.ts';
import { spansOf } from '../support/spans-of.ts';
import { synthetic } from '../support/synthetic.ts';

const RUNS = { numRuns: 200 };
const withText = (text: string): Article => ({ ...synthetic, text });

/** Expects a place to be found again by its selector. */
function expectRoundTrip(given: Article, { start, end }: { readonly start: number; readonly end: number }): void {
  const selector = selectorFor(given, { start, end });
  expect(locate(given, selector)).toEqual({ start, end, exact: given.text.slice(start, end), score: 1 });
  expect(locate(given, selector, { near: 0, ignoreCase: true })?.start).toBe(start);
}

/** The length of the shortest context that singles out a place, found by trying all. */
function shortest(text: string, start: number, end: number): number {
  for (let total = 0; ; total++) {
    for (let prefix = 0; prefix <= Math.min(total, start); prefix++) {
      const to = end + total - prefix;
      if (to > text.length) continue;
      const whole = text.slice(start - prefix, to);
      if (text.indexOf(whole) === text.lastIndexOf(whole)) return total;
    }
  }
}

/** Short texts in which much stands more than once. */
const repetitive = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 24 }),
  fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '”', '“'), minLength: 1, maxLength: 24 }),
  fc.string({ unit: fc.constantFrom('ab', 'aba', 'ba'), minLength: 1, maxLength: 8 }),
  fc.nat(12).map((n) => 'ab'.repeat(n + 1)),
);
const astral = fc.string({
  unit: fc.constantFrom('😀', '😁', '𝒩', 'a', 'é', 'e\u0301', 'ﬁ'),
  minLength: 1,
  maxLength: 16,
});

const place = (text: string, a: number, b: number): { readonly start: number; readonly end: number } => {
  const start = a % text.length;
  return { start, end: start + 1 + (b % (text.length - start)) };
};

test.each([
  ['bundled', article],
  ['sample', sample],
  ['synthetic', synthetic],
] satisfies [string, Article][])('every span of the %s article is found again by its selector', (_, given: Article) => {
  const spans = spansOf(given);
  expect(spans.length).toBeGreaterThan(20);
  for (const span of spans) {
    expectRoundTrip(given, span);
    const { prefix = '', suffix = '' } = selectorFor(given, span);
    // Whole words, and such as tell places apart whatever their typography, take no less than what tells them apart as it is.
    if (given.text.length < 500)
      expect(prefix.length + suffix.length).toBeGreaterThanOrEqual(shortest(given.text, span.start, span.end));
  }
});

test('every span of random articles is found again by its selector', () => {
  fc.assert(
    fc.property(randomArticle, ({ draft }) => {
      const given: Article = defineArticle(draft);
      for (const span of spansOf(given)) expectRoundTrip(given, span);
    }),
    RUNS,
  );
});

test('any place of a repetitive text is found again', () => {
  fc.assert(
    fc.property(repetitive, fc.nat(), fc.nat(), (text, a, b) => {
      const { start, end } = place(text, a, b);
      // A place that begins or ends with white space is no one's.
      const words = text.slice(start, end);
      fc.pre(words !== '' && words === words.trim());
      const given = withText(text);
      expectRoundTrip(given, { start, end });
      const { prefix = '', suffix = '' } = selectorFor(given, { start, end });
      expect(prefix.length + suffix.length).toBeGreaterThanOrEqual(shortest(text, start, end));
    }),
    { numRuns: 2_000 },
  );
});

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

test('any place between letters of a text with astral ones is found again', () => {
  fc.assert(
    fc.property(astral, fc.nat(), fc.nat(), (text, a, b) => {
      const characters = [...graphemes.segment(text)].map(({ segment }) => segment);
      const { start, end } = place('x'.repeat(characters.length), a, b);
      const before = characters.slice(0, start).join('').length;
      const words = characters.slice(start, end).join('');
      expectRoundTrip(withText(text), { start: before, end: before + words.length });
    }),
    { numRuns: 1_000 },
  );
});

test('what is located is verbatim, scored from 0 to 1, and the same again', () => {
  fc.assert(
    fc.property(
      fc.oneof(repetitive, astral),
      fc.oneof(repetitive, astral),
      fc.string({ maxLength: 4 }),
      fc.option(fc.integer({ min: -50, max: 50 }), { nil: undefined }),
      fc.boolean(),
      (text, exact, prefix, near, ignoreCase) => {
        const given = withText(text);
        const found = locate(given, { exact, prefix }, { near, ignoreCase });
        expect(locate(given, { exact, prefix }, { near, ignoreCase })).toEqual(found);
        if (found === null) return;
        expect(text.slice(found.start, found.end)).toBe(found.exact);
        expect(found.exact).not.toBe('');
        expect(found.score).toBeGreaterThan(0);
        expect(found.score).toBeLessThanOrEqual(1);
        // A full score means the very words.
        if (found.score === 1) expect(found.exact).toBe(exact);
      },
    ),
    RUNS,
  );
});

test('words with their typography made plain are found at one of the places that a search gives', () => {
  fc.assert(
    fc.property(randomArticle, ({ draft, paragraphs }) => {
      const given: Article = defineArticle(draft);
      for (const word of new Set(paragraphs.flat())) {
        const exact = word.replace(/[“”]/g, '"').replace('’', "'").replace('—', '-').normalize('NFC');
        const places = searchText(given, exact).filter(({ exact: found }) => found !== '');
        const found = locate(given, { exact });
        if (found !== null) expect(places.some(({ start }) => start <= found.start)).toBe(true);
        // The nearest of several is the one that stands just there.
        const [first] = places;
        if (first !== undefined && places.length === 1 && found !== null)
          expect(found.end).toBeLessThanOrEqual(first.end);
      }
    }),
    RUNS,
  );
});
