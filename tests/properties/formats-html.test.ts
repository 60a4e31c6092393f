import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { defineArticle } from '../../src/author.ts';
import { toHtml } from '../../src/formats/html.ts';
import { layers } from '../../src/index.ts';
import { documentOf } from '../support/html-page.ts';
import { randomArticle } from '../support/random-article.ts';

const ALL = layers.filter((layer) => layer !== 'blocks');

test('the text is kept, and the pieces of every annotation are its words', () => {
  fc.assert(
    fc.property(randomArticle, ({ draft }) => {
      const article = defineArticle(draft);
      const document = documentOf(toHtml(article, { layers: ALL, records: true }));
      expect(document.querySelector('article')?.textContent).toBe(article.text);
      const pieces = new Map<string, string>();
      for (const element of document.querySelectorAll('article [data-layer=mentions]')) {
        const id = element.getAttribute('data-piece-of') ?? element.id;
        pieces.set(id, (pieces.get(id) ?? '') + element.textContent);
      }
      expect([...pieces].sort()).toEqual(
        article.mentions
          .map(({ start, end, entity, exact }) => [`random_mentions-${start}-${end}-${entity}`, exact])
          .sort(),
      );
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const link of document.querySelectorAll('a')) expect(ids).toContain(link.getAttribute('href')?.slice(1));
    }),
    { numRuns: 60 },
  );
});
