import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { defineArticle } from '../../src/author.ts';
import { toPortableText } from '../../src/formats/portable-text.ts';
import { type Article, layers, segments } from '../../src/index.ts';
import { randomArticle } from '../support/random-article.ts';

test('blocks of random articles hold their words, cut and marked as segments are', () => {
  const markable = layers.filter((layer) => layer !== 'blocks');
  fc.assert(
    fc.property(randomArticle, ({ draft }) => {
      const article: Article = defineArticle(draft);
      const blocks = toPortableText(article, { layers: markable });
      article.blocks.forEach((range, i) => {
        const { children = [], markDefs = [] } = blocks[i] ?? {};
        expect(children.map(({ text }) => text).join('')).toBe(range.exact);
        expect(children.map(({ text, marks }) => [text, marks.length])).toEqual(
          segments(article, { range, layers: markable }).map(({ exact, annotations }) => [exact, annotations.length]),
        );
        const keys = markDefs.map(({ _key }) => _key);
        expect(new Set(keys).size).toBe(keys.length);
        expect(new Set(children.flatMap(({ marks }) => marks))).toEqual(new Set(keys));
      });
    }),
    { numRuns: 60 },
  );
});
