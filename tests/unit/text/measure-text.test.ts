import { describe, expect, test } from 'vitest';
import { type Article, article, blockIds, getBlock, measureText } from '../../../src/index.ts';
import { expectError, refusesOtherThings } from '../../support/refuses.ts';
import { runOn } from '../../support/run-on.ts';
import { synthetic } from '../../support/synthetic.ts';

describe('measureText', () => {
  test('measures the bundled article', () => {
    const { characters, words, sentences, quotedShare, readingMinutes } = measureText(article);
    // The text has no character beyond one code unit.
    expect(characters).toBe(article.text.length);
    expect(words).toBe(article.text.match(/[\p{L}\d]+(?:[.’][\p{L}\d]+)*/gu)?.length);
    expect(words).toBe(518);
    expect(sentences).toBe(25);
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
    expect(parts.reduce((sum, { sentences }) => sum + sentences, 0)).toBe(25);
  });

  test('counts characters as readers see them', () => {
    expect(measureText(synthetic, { block: 'headline' })).toMatchObject({ characters: 23, words: 4, sentences: 1 });
    expect(measureText(synthetic, { block: 'headline' }).quotedShare).toBe(0);
  });

  test('counts words in marks once, however many quotes hold them', () => {
    const { exact } = getBlock(synthetic, 'p1');
    const marked = 'The 𝒩 line opens soon 🎉.'.length + 'trains are ﬁne'.length;
    expect(measureText(synthetic, { block: 'p1' }).quotedShare).toBeCloseTo(marked / exact.length, 12);
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
      { start: 0, end: 4, exact: '', quoted: true },
      { start: 2, end: 3, exact: '', quoted: true },
      { start: 3, end: 6, exact: '', quoted: true },
      { start: 8, end: 9, exact: '', quoted: false },
    ];
    const crossed: Article = { ...runOn, quotes: [{ ...quote, content: passages }] };
    expect(measureText(crossed).quotedShare).toBeCloseTo(6 / runOn.text.length, 12);
    const apart = { ...passages[0], start: 10, end: 12, exact: '', quoted: true };
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

  test('names the nearest blocks of an unknown one', () => {
    expectError(() => measureText(article, { block: 'headlines' as never }), 'RangeError', /such as "headline"/);
  });

  refusesOtherThings((thing) => measureText(thing));
});
