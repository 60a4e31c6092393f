import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { defineArticle, findGaps, startDraft } from '../../src/author.ts';
import type { Article } from '../../src/index.ts';
import { randomArticle } from '../support/random-article.ts';

/** Pieces that gaps are made of, in several scripts. */
const PIECES = [
  'Ada Roe',
  'ada',
  'US',
  'us',
  'said',
  'two million',
  '5.6%',
  '$29.2',
  '2014',
  'Friday',
  'May 3',
  'last year',
  'most of',
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '«',
  '»',
  '「',
  '」',
  '(',
  ')',
  ' ',
  '. ',
  ', ',
  '\n',
  '\n\n',
  '🏭',
  'e\u0301',
  'Привет',
  '星期五',
  '总统',
  'สวัสดี',
  'مرحبا',
  '٣',
  '½',
  '\u200b',
  'x\u00ady',
];
const started = fc
  .tuple(
    fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 40 }),
    fc.constantFrom('en', 'de', 'zh', 'ar', 'und'),
  )
  .filter(([pieces]) => /[\p{L}\p{N}]/u.test(pieces.join('')))
  .map(([pieces, language]): Article => defineArticle(startDraft(pieces.join(''), { language })));
const annotated = randomArticle.map(({ draft }): Article => defineArticle(draft));

test('gaps are verbatim, in reading order, those without a place last, and none is told twice', () => {
  fc.assert(
    fc.property(fc.oneof(started, annotated), (article) => {
      const gaps = findGaps(article);
      const spans = gaps.flatMap(({ span }) => (span === null ? [] : [span]));
      expect(gaps.slice(0, spans.length).map(({ span }) => span)).toEqual(spans);
      spans.forEach(({ start, end, exact }, i) => {
        expect(end).toBeGreaterThan(start);
        expect(article.text.slice(start, end)).toBe(exact);
        const before = spans[i - 1];
        expect(before === undefined || before.start < start || (before.start === start && before.end >= end)).toBe(
          true,
        );
      });
      const keys = gaps.map(({ kind, path, span }) => JSON.stringify([kind, path, span]));
      expect(new Set(keys).size).toBe(keys.length);
      for (const { span, path } of gaps)
        if (path[0] === 'blocks') {
          const block = article.blocks[Number(path[1])];
          expect(span !== null && block !== undefined && block.start <= span.start && span.end <= block.end).toBe(true);
        }
    }),
    { numRuns: 500 },
  );
});

test('more annotations of a kind leave no more gaps of its layer', () => {
  const kinds = ['name-in-no-mention', 'pronoun-in-no-mention'];
  fc.assert(
    fc.property(annotated, (article) => {
      const count = (one: Article): number => findGaps(one).filter(({ kind }) => kinds.includes(kind)).length;
      // Words that an entity has for its name are told of as such.
      const nameless = { ...article, entities: [] };
      const bare = { ...nameless, mentions: [], quotes: [] };
      expect(count({ ...nameless, quotes: [] })).toBeLessThanOrEqual(count(bare));
    }),
  );
});
