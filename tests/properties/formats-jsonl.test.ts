import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { defineArticle } from '../../src/author.ts';
import { type ProdigyLine, type RecordLine, toJsonLines, toRecordLines } from '../../src/formats/jsonl.ts';
import { type Article, annotationsIn, layers } from '../../src/index.ts';
import { randomArticle } from '../support/random-article.ts';

const read = <L>(lines: string): L[] =>
  lines
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));

test('of random articles, every annotation has its words at its offsets, or is told', () => {
  fc.assert(
    fc.property(randomArticle, fc.constantFrom('article', 'block', 'sentence'), ({ draft }, per) => {
      const article: Article = defineArticle(draft);
      let told = 0;
      const lines = read<ProdigyLine>(toJsonLines(article, { per, layers, onLoss: () => told++ }));
      const whole = [...article.text];
      const held = new Set<string>();
      for (const { text, spans, meta } of lines)
        for (const { start, end, text: words, record, role } of spans) {
          expect([...text].slice(start, end).join('')).toBe(words);
          expect(whole.slice(meta.start + start, meta.start + end).join('')).toBe(words);
          held.add(`${record} ${role} ${words}`);
        }
      const refs = annotationsIn(article, { start: 0, end: article.text.length });
      const missing = refs.filter(({ span, role }) => ![...held].some((one) => one.endsWith(` ${role} ${span.exact}`)));
      expect(missing.length).toBeLessThanOrEqual(told);
    }),
    { numRuns: 60 },
  );
});

test('of random articles, every line of records has the same keys, and a line for each annotation', () => {
  fc.assert(
    fc.property(randomArticle, ({ draft }) => {
      const article: Article = defineArticle(draft);
      const rows = read<RecordLine>(toRecordLines(article));
      expect(new Set(rows.map((row) => Object.keys(row).join())).size).toBe(1);
      const characters = [...article.text];
      for (const { start, end, exact } of rows)
        expect(characters.slice(Number(start), Number(end)).join('')).toBe(exact);
      expect(rows.length).toBe(annotationsIn(article, { start: 0, end: article.text.length }).length);
    }),
    { numRuns: 60 },
  );
});
