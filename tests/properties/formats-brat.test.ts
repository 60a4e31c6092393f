import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { defineArticle } from '../../src/author.ts';
import { fromBrat, toBrat } from '../../src/formats/brat.ts';
import { parseArticle } from '../../src/schema.ts';
import { crossingArticle } from '../support/crossing-article.ts';
import { randomArticle } from '../support/random-article.ts';

test('an article comes back from brat unchanged', () => {
  fc.assert(
    fc.property(crossingArticle, (article) => {
      const { article: back, issues } = fromBrat(toBrat(article));
      expect(issues).toEqual([]);
      expect(back).toEqual(article);
      expect(parseArticle(back)).toEqual(back);
    }),
    { numRuns: 100 },
  );
});

test('an article of random words comes back from brat unchanged', () => {
  fc.assert(
    fc.property(randomArticle, ({ draft }) => {
      const article = defineArticle(draft);
      expect(fromBrat(toBrat(article)).article).toEqual(article);
    }),
    { numRuns: 50 },
  );
});

test('each span of a file has the words that stand in the text', () => {
  fc.assert(
    fc.property(crossingArticle, (article) => {
      const { txt, ann } = toBrat(article);
      const characters = [...txt];
      expect(ann.endsWith('\n')).toBe(true);
      for (const line of ann.split('\n').filter((one) => one.startsWith('T'))) {
        const columns = line.split('\t');
        expect(columns).toHaveLength(3);
        const pieces = columns[1]?.replace(/^\S+ /, '').split(';') ?? [];
        const words = pieces.map((piece) => {
          const [start = 0, end = 0] = piece.split(' ').map(Number);
          expect(start).toBeLessThan(end);
          return characters.slice(start, end).join('');
        });
        expect(columns[2]).toBe(words.join(' '));
        // Where Python ends a line.
        expect(line).not.toMatch(/[\n\v\f\r\u0085\u2028\u2029]/);
      }
    }),
    { numRuns: 50 },
  );
});

test('whatever is wrong in a file, an article comes of it', () => {
  fc.assert(
    fc.property(
      crossingArticle,
      fc.array(fc.tuple(fc.nat(), fc.constantFrom('cut', 'twice', 'gone', 'digit', 'word'), fc.nat()), {
        maxLength: 12,
      }),
      (article, changes) => {
        const { txt, ann } = toBrat(article);
        const lines = ann.split('\n');
        for (const [at, change, more] of changes) {
          const i = at % lines.length;
          const line = lines[i] ?? '';
          if (change === 'cut') lines[i] = line.slice(0, more % (line.length + 1));
          if (change === 'twice') lines.push(line);
          if (change === 'gone') lines.splice(i, 1);
          if (change === 'digit') lines[i] = line.replace(/\d+(?=\D*$)/, String(more % 50));
          if (change === 'word')
            lines[i] = line.replace(
              /"(\w+)"(?=[^"]*$)|null|true|\[\]/,
              ['"x"', 'null', '-0', '"q1"', '[]'][more % 5] ?? '',
            );
        }
        expect(() => parseArticle(fromBrat({ txt, ann: lines.join('\n') }).article)).not.toThrow();
      },
    ),
    { numRuns: 300 },
  );
});
