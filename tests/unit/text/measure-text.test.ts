import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defineArticle } from '../../../src/author.ts';
import {
  type Article,
  article,
  type BlockKind,
  blockIds,
  getBlock,
  measureText,
  type Quote,
  type TextMeasures,
} from '../../../src/index.ts';
import { randomArticle } from '../../support/random-article.ts';
import { expectError, refusesOtherThings } from '../../support/refuses.ts';
import { runOn } from '../../support/run-on.ts';
import { sample } from '../../support/sample.ts';
import { synthetic } from '../../support/synthetic.ts';

/** Counts characters as readers see them. */
const lettersOf = (words: string): number =>
  [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(words)].length;

describe('measureText', () => {
  test('measures the bundled article', () => {
    const { characters, words, sentences, quotedShare, readingMinutes } = measureText(article);
    // The text has no character beyond one code unit.
    expect(characters).toBe(article.text.length);
    expect(words).toBe(article.text.match(/[\p{L}\d]+(?:[.’][\p{L}\d]+)*/gu)?.length);
    expect(words).toBe(518);
    expect(sentences).toBe(article.sentences.length);
    const marked = [...article.text.matchAll(/"([^"]*)"/g)].map(([, inside = '']) => inside.length);
    expect(quotedShare).toBeCloseTo(marked.reduce((sum, one) => sum + one, 0) / article.text.length, 12);
    expect(readingMinutes).toBe(518 / 238);
  });

  test('measures one block', () => {
    expect(measureText(article, { block: 'kicker' })).toEqual({
      characters: 8,
      words: 2,
      sentences: 1,
      quotedShare: 0,
      readingMinutes: 2 / 238,
    });
    const p2 = measureText(article, { block: 'p2' });
    expect(p2.sentences).toBe(2);
    const { exact } = getBlock(article, 'p2');
    const outside = exact.replace(/(?<=")[^"]*(?=")/g, (inside) => (inside.startsWith(' the ministry') ? inside : ''));
    expect(p2.quotedShare).toBeCloseTo((exact.length - outside.length) / exact.length, 12);
    expect(measureText(article, { block: undefined })).toEqual(measureText(article));
  });

  test('blocks add up, but for the white space between them', () => {
    const parts = blockIds.map((block) => measureText(article, { block }));
    expect(parts.reduce((sum, { words }) => sum + words, 0)).toBe(518);
    expect(parts.reduce((sum, { sentences }) => sum + sentences, 0)).toBe(article.sentences.length);
  });

  test('counts characters as readers see them', () => {
    expect(measureText(synthetic, { block: 'headline' })).toMatchObject({ characters: 23, words: 4, sentences: 1 });
    expect(measureText(synthetic, { block: 'headline' }).quotedShare).toBe(0);
  });

  test('counts words in marks once, however many quotes hold them', () => {
    const { exact } = getBlock(synthetic, 'p1');
    const marked = lettersOf('The 𝒩 line opens soon 🎉.') + lettersOf('trains are ﬁne');
    expect(measureText(synthetic, { block: 'p1' }).quotedShare).toBe(marked / lettersOf(exact));
    expect(measureText(synthetic, { block: 'p2' }).quotedShare).toBe(0);
  });

  test('counts a quotation that runs on over paragraphs', () => {
    expect(runOn.quotes.find(({ id }) => id === 'counting')?.kind).toBe('direct');
    expect(measureText(runOn).quotedShare).toBeCloseTo(8 / runOn.text.length, 12);
    expect(measureText(runOn, { block: 'p2' }).quotedShare).toBeCloseTo(4 / 6, 12);
  });

  test('joins quoted passages that overlap', () => {
    const [quote] = runOn.quotes;
    if (!quote) throw new Error('quote');
    const passages = [
      { start: 0, end: 4, exact: '', quoted: true, verbatim: true },
      { start: 2, end: 3, exact: '', quoted: true, verbatim: true },
      { start: 3, end: 6, exact: '', quoted: true, verbatim: true },
      { start: 8, end: 9, exact: '', quoted: false, verbatim: false },
    ];
    const crossed: Article = { ...runOn, quotes: [{ ...quote, content: passages }] };
    expect(measureText(crossed).quotedShare).toBeCloseTo(6 / runOn.text.length, 12);
    const apart = { ...passages[0], start: 10, end: 12, exact: '', quoted: true, verbatim: true };
    const later: Article = { ...runOn, quotes: [{ ...quote, content: [apart] }, ...crossed.quotes] };
    expect(measureText(later).quotedShare).toBeCloseTo(8 / runOn.text.length, 12);
    expect(measureText({ ...runOn, quotes: [] }).quotedShare).toBe(0);
  });

  test('gives zeros for an empty text', () => {
    const empty: Article = { ...synthetic, text: '', blocks: [], sentences: [], quotes: [] };
    expect(measureText(empty)).toEqual({ characters: 0, words: 0, sentences: 0, quotedShare: 0, readingMinutes: 0 });
  });

  test('gives fresh measures', () => {
    expect(measureText(article)).not.toBe(measureText(article));
    expect(Object.isFrozen(measureText(article))).toBe(false);
  });

  test('measures the blocks of a kind together', () => {
    const kinds: readonly (BlockKind | readonly BlockKind[])[] = ['paragraph', ['headline', 'dateline', 'headline']];
    for (const kind of kinds) {
      const blocks = sample.blocks.filter((block) => [kind].flat().includes(block.kind));
      const parts = blocks.map(({ id }) => measureText(sample, { block: id }));
      const sum = (of: (part: TextMeasures) => number) => parts.reduce((all, part) => all + of(part), 0);
      const whole = measureText(sample, { kind });
      expect(parts).toHaveLength(2);
      expect(whole.characters).toBe(sum(({ characters }) => characters));
      expect(whole.words).toBe(sum(({ words }) => words));
      expect(whole.sentences).toBe(sum(({ sentences }) => sentences));
      const quoted = sum(({ quotedShare, characters }) => quotedShare * characters);
      expect(whole.quotedShare).toBeCloseTo(quoted / whole.characters, 12);
      expect(whole.readingMinutes).toBe(whole.words / 238);
    }
    expect(measureText(sample, { kind: 'paragraph' }).quotedShare).toBeGreaterThan(0.3);
    const none = { characters: 0, words: 0, sentences: 0, quotedShare: 0, readingMinutes: 0 };
    expect(measureText(sample, { kind: 'table' })).toEqual(none);
    expect(measureText(sample, { kind: [] })).toEqual(none);
  });

  test('measures a stretch, as far as it lies in the text', () => {
    for (const block of sample.blocks)
      expect(measureText(sample, { range: block })).toEqual(measureText(sample, { block: block.id }));
    expect(measureText(sample, { range: { start: -9, end: 1e9 } })).toEqual(measureText(sample));
    const beyond = { start: sample.text.length, end: sample.text.length + 5 };
    for (const range of [{ start: 5, end: 5 }, beyond]) expect(measureText(sample, { range }).characters).toBe(0);
    // A sentence counts where it starts.
    const [, , first, second] = sample.sentences;
    if (!first || !second) throw new Error('sentences');
    expect(measureText(sample, { range: { start: first.start + 1, end: second.start + 1 } }).sentences).toBe(1);
    expect(measureText(sample, { range: { start: first.start + 1, end: second.start } }).sentences).toBe(0);
  });

  test('measures any stretch of any article as looking at each character does', () => {
    const bounds = fc.tuple(fc.nat(), fc.nat());
    fc.assert(
      fc.property(randomArticle, bounds, ({ draft }, [a, b]) => {
        const random: Article = defineArticle(draft);
        const marked = ({ content, ...quote }: Quote): Quote => ({
          ...quote,
          content: content.map((passage) => ({ ...passage, quoted: true })),
        });
        const given: Article = { ...random, quotes: random.quotes.map(marked) };
        const ends = [a % (given.text.length + 1), b % (given.text.length + 1)].sort((one, other) => one - other);
        const [start = 0, end = 0] = ends;
        const letters = [
          ...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(given.text.slice(start, end)),
        ].map(({ index }) => start + index);
        const passages = given.quotes.flatMap(({ content }) => content);
        const quoted = letters.filter((at) => passages.some((passage) => passage.start <= at && at < passage.end));
        const measures = measureText(given, { range: { start, end } });
        expect(measures.characters).toBe(letters.length);
        expect(measures.quotedShare).toBe(letters.length === 0 ? 0 : quoted.length / letters.length);
        expect(measures.sentences).toBe(given.sentences.filter((one) => one.start >= start && one.start < end).length);
      }),
      { numRuns: 100 },
    );
  });

  test('takes one of the options', () => {
    const range = { start: 0, end: 1 };
    const message = (given: string) =>
      `options: expected one of "block", "kind" and "range" at most, received "${given}"`;
    expectError(() => measureText(sample, { block: 'p1', range }), 'TypeError', message('block and range'));
    const all = { block: 'p1', kind: [], range } as const;
    expectError(() => measureText(sample, all), 'TypeError', message('block and kind and range'));
    expect(measureText(sample, { block: 'p1', kind: undefined, range: undefined })).toEqual(
      measureText(sample, { block: 'p1' }),
    );
  });

  test('refuses unknown kinds, with the nearest, and what is no range', () => {
    const call = (options: unknown) => () => measureText(sample, options as never);
    expectError(call({ kind: 'paragraf' }), 'RangeError', /^options\.kind: .* such as "paragraph", .*"paragraf"$/);
    expectError(call({ kind: ['note', 'heading'] }), 'RangeError', /such as "subheading", .*received "heading"$/);
    expectError(call({ kind: null }), 'RangeError', /received null$/);
    expectError(call({ range: null }), 'TypeError', 'options.range: expected an object, received null');
    expectError(call({ range: { start: 3, end: 2 } }), 'RangeError', /^options\.range: .*received "3 to 2"$/);
    expectError(call({ range: { start: 0.5, end: 2 } }), 'RangeError', /^options\.range: .*received "0.5 to 2"$/);
  });

  test('names the nearest blocks of an unknown one', () => {
    expectError(() => measureText(article, { block: 'headlines' as never }), 'RangeError', /such as "headline"/);
  });

  refusesOtherThings((thing) => measureText(thing));
});
