import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { defineArticle } from '../../src/author.ts';
import { type Article, article } from '../../src/index.ts';
import { foundPlaces } from '../bench/measures/found-places.ts';
import { misread } from '../bench/measures/reading-errors.ts';
import { typographyChanges } from '../bench/measures/typography-changes.ts';
import { randomOf } from '../bench/random.ts';
import { randomArticle } from '../support/random-article.ts';
import { sample } from '../support/sample.ts';
import { spansOf } from '../support/spans-of.ts';
import { synthetic } from '../support/synthetic.ts';

/** Paragraphs that are much like one another: names at their ends, sentences that stand twice, figures that differ. */
const clause = fc.constantFrom(
  'Ann Lee sang',
  'Wall Street fell',
  'the crew said “yes” to it',
  "the crew said 'no' to it",
  'trade rose by 5.6%',
  'trade rose by 5.7%',
  'café Zürich was full',
  'cafe Zurich was full',
  'they met — at last',
  '“We go,” he said',
);
const boilerplate = fc
  .array(fc.array(clause, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 5 })
  .map((paragraphs) => paragraphs.map((clauses) => `${clauses.join(', ')}.`).join('\n\n'));
const place = (text: string, a: number, b: number) => {
  const words = [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
  const first = words[a % words.length];
  const last = words[Math.min((a % words.length) + (b % 5), words.length - 1)];
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
};

const changes = Object.entries(typographyChanges);

test.each(changes)('%s: every span of articles is found at its place, or not at all', (_, change) => {
  for (const given of [article, sample, synthetic] satisfies Article[]) {
    const { wrong, found, tried, examples } = foundPlaces(given, spansOf(given), change(given.text), 0);
    expect([wrong, examples]).toEqual([0, []]);
    expect(found / tried).toBeGreaterThan(0.99);
  }
});

test.each(changes)('%s: so is every span of random articles', (_, change) => {
  fc.assert(
    fc.property(randomArticle, ({ draft }) => {
      const given: Article = defineArticle(draft);
      expect(foundPlaces(given, spansOf(given), change(given.text), 0).examples).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test.each(changes)('%s: so is any place of paragraphs that are much alike', (_, change) => {
  fc.assert(
    fc.property(boilerplate, fc.nat(), fc.nat(), (text, a, b) => {
      const given: Article = { ...synthetic, text };
      expect(foundPlaces(given, [place(text, a, b)], change(text), 0).examples).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('where characters were misread, nine in ten places of 12 characters and more are found, and no other', () => {
  const random = randomOf(1);
  for (const given of [article, sample, synthetic] satisfies Article[]) {
    const places = spansOf(given).filter(({ start, end }) => end - start >= 12);
    const { wrong, found, tried, examples } = foundPlaces(given, places, misread(given.text, 30, random), 2);
    expect([wrong, examples]).toEqual([0, []]);
    expect(found / tried).toBeGreaterThan(0.9);
  }
});
