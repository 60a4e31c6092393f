import { describe, expect, test } from 'vitest';
import { type Article, article, sentenceAt } from '../../../src/index.ts';
import { expectError, refusesOtherThings } from '../../support/refuses.ts';
import { sample } from '../../support/sample.ts';
import { synthetic } from '../../support/synthetic.ts';

describe('sentenceAt', () => {
  test('finds the sentence that covers an offset, half-open', () => {
    const all: readonly Article[] = [article, sample, synthetic];
    for (const given of all)
      for (const sentence of given.sentences) {
        expect(sentenceAt(given, sentence.start)).toBe(sentence);
        expect(sentenceAt(given, sentence.end - 1)).toBe(sentence);
        expect(sentenceAt(given, sentence.end)).not.toBe(sentence);
      }
    expect(sentenceAt(sample, sample.text.indexOf('🏭') + 1)?.exact).toBe('Mill 🏭 to close');
    expect(sentenceAt(sample, sample.text.indexOf('Output'))?.block).toBe('p1');
  });

  test('gives null between sentences and outside the text', () => {
    const { length } = sample.text;
    for (const offset of [sample.text.indexOf('\n'), -1, -1e9, length, 1e12])
      expect(sentenceAt(sample, offset)).toBeNull();
    const [, , first, second] = sample.sentences;
    expect(second?.start).toBe((first?.end ?? 0) + 1);
    expect(sentenceAt(sample, first?.end ?? 0)).toBeNull();
    expect(sentenceAt({ ...synthetic, sentences: [] }, 0)).toBeNull();
    expect(sentenceAt({ ...synthetic, sentences: synthetic.sentences.slice(1) }, 0)).toBeNull();
  });

  test.each([0.5, Number.NaN, Number.NEGATIVE_INFINITY, '3', null])('refuses %o as an offset', (offset) => {
    const message = /^offset: expected a whole number, received/;
    expectError(() => sentenceAt(article, offset as never), 'RangeError', message);
  });

  refusesOtherThings((thing) => sentenceAt(thing, 0));
});
