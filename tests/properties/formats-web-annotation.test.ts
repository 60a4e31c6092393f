import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromWebAnnotations, toWebAnnotations } from '../../src/formats/web-annotation.ts';
import { parseArticle } from '../../src/schema.ts';
import { crossingArticle } from '../support/crossing-article.ts';

test('an article comes back from annotations unchanged', () => {
  fc.assert(
    fc.property(crossingArticle, (article) => {
      for (const options of [{ text: article.text }, { article }]) {
        const { article: back, issues } = fromWebAnnotations(toWebAnnotations(article), options);
        expect(issues).toEqual([]);
        expect(back).toEqual(article);
        expect(parseArticle(back)).toEqual(back);
      }
    }),
    { numRuns: 60 },
  );
});

const OTHERS = ['x', null, 3, [], 'q1', {}, -1, true, -0.5, ''];

/** Puts other values into an object of JSON, each in place of a value in it. */
function changed(input: unknown, changes: readonly (readonly [number, number])[]): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(input));
  for (const [at, more] of changes) {
    const places: { readonly holder: object; readonly key: string }[] = [];
    const visit = (holder: unknown): void => {
      if (typeof holder !== 'object' || holder === null) return;
      for (const [key, value] of Object.entries(holder)) {
        places.push({ holder, key });
        visit(value);
      }
    };
    visit(copy);
    const place = places[at % places.length];
    if (place !== undefined) Reflect.set(place.holder, place.key, OTHERS[more % OTHERS.length]);
  }
  return copy;
}

test('selectors single the words out, and positions count code points', () => {
  fc.assert(
    fc.property(crossingArticle, (article) => {
      const characters = [...article.text];
      for (const { target } of toWebAnnotations(article).items)
        for (const { selector } of target) {
          const [{ exact, prefix, suffix }, { start, end }] = selector;
          expect(characters.slice(start, end).join('')).toBe(exact);
          expect(article.text.split(prefix + exact + suffix)).toHaveLength(2);
        }
    }),
    { numRuns: 60 },
  );
});

test('whatever is wrong in annotations, an article comes of them', () => {
  fc.assert(
    fc.property(
      crossingArticle,
      fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 10 }),
      (article, changes) => {
        const page = changed(toWebAnnotations(article), changes);
        for (const options of [{ text: article.text }, { article }])
          expect(() => parseArticle(fromWebAnnotations(page, options).article)).not.toThrow();
      },
    ),
    { numRuns: 200 },
  );
});
