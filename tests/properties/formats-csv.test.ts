import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { defineArticle } from '../../src/author.ts';
import { toCsv } from '../../src/formats/csv.ts';
import type { Article } from '../../src/index.ts';
import { randomArticle } from '../support/random-article.ts';
import { articleOfTables, readCsv } from '../support/read-csv.ts';
import { sample } from '../support/sample.ts';

test('the tables of random articles hold all of them', () => {
  fc.assert(
    fc.property(randomArticle, ({ draft }) => {
      const article: Article = defineArticle(draft);
      const tables = toCsv(article);
      expect(articleOfTables(tables)).toEqual(article);
      const characters = [...article.text];
      for (const table of Object.values(tables))
        for (const { start_code_point: start, end_code_point: end, exact } of readCsv(table))
          if (start !== undefined) expect(characters.slice(Number(start), Number(end)).join('')).toBe(exact);
    }),
    { numRuns: 60 },
  );
});

const hostile = fc
  .oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', "'", '=', ' ', '\t', '🚂', '\u2028', '\ufeff', 'é') }),
  )
  .filter((words) => !words.includes('\0'));

test('whatever stands in a cell comes back', () => {
  fc.assert(
    fc.property(fc.array(hostile), (names) => {
      const topics = names.map((name) => ({ id: name, name, uri: name }));
      const rows = readCsv(toCsv({ ...sample, topics }, { tables: 'topics' }).topics);
      expect(rows.map(({ id, name, uri }) => ({ id, name, uri }))).toEqual(topics);
    }),
  );
});

test('a guarded cell is the words, or an apostrophe and the words', () => {
  fc.assert(
    fc.property(hostile, (name) => {
      const article: Article = { ...sample, topics: [{ id: 'x', name, uri: 'x' }] };
      const [row] = readCsv(toCsv(article, { tables: 'topics', guardFormulas: true }).topics);
      expect([name, `'${name}`]).toContain(row?.name);
      expect(row?.name).not.toMatch(/^[=+\-@\t\r\n]/);
    }),
  );
});
