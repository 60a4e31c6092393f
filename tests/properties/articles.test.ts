import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { defineArticle } from '../../src/author.ts';
import {
  type Article,
  annotationsAt,
  coMentions,
  countMentions,
  countQuotes,
  findMentions,
  findQuotes,
  quoteText,
  type Span,
  searchText,
} from '../../src/index.ts';
import { parseArticle } from '../../src/schema.ts';
import { randomArticle } from '../support/random-article.ts';
import { sample } from '../support/sample.ts';
import { spansOf } from '../support/spans-of.ts';
import { synthetic } from '../support/synthetic.ts';

const RUNS = { numRuns: 80 };

const overlaps = (a: Omit<Span, 'exact'>, b: Omit<Span, 'exact'>): boolean => a.start < b.end && b.start < a.end;

test('every span of every article has the words that stand there', () => {
  fc.assert(
    fc.property(randomArticle, ({ draft }) => {
      const article = defineArticle(draft);
      const spans = spansOf(article);
      expect(spans.length).toBeGreaterThan(0);
      for (const { start, end, exact } of spans) expect(article.text.slice(start, end)).toBe(exact);
    }),
    RUNS,
  );
});

test('words chosen with `in` and `nth` are those that were meant', () => {
  fc.assert(
    fc.property(randomArticle, ({ draft, places, passages }) => {
      const article = defineArticle(draft);
      const found = article.mentions.map(({ start, end, entity }) => `${start}-${end} ${entity}`);
      expect([...found].sort()).toEqual(places.map(({ start, end, entity }) => `${start}-${end} ${entity}`).sort());
      for (const { id, content } of article.quotes)
        expect(content.map(({ start, end }) => ({ start, end }))).toEqual(passages[id]);
    }),
    RUNS,
  );
});

test('an article survives JSON and structuredClone', () => {
  fc.assert(
    fc.property(randomArticle, ({ draft }) => {
      const article = defineArticle(draft);
      expect(parseArticle(JSON.parse(JSON.stringify(article)))).toEqual(article);
      expect(structuredClone(article)).toEqual(article);
      expect(JSON.stringify(parseArticle(structuredClone(article)))).toBe(JSON.stringify(article));
    }),
    RUNS,
  );
});

test('results of a search are verbatim, in order and apart', () => {
  fc.assert(
    fc.property(randomArticle, fc.string({ maxLength: 3, unit: 'grapheme' }), ({ draft, paragraphs }, random) => {
      const article = defineArticle(draft);
      for (const query of [random, ...paragraphs.flat(), /\S+/, /[^a-z]/g, /a|b/y]) {
        let reached = 0;
        for (const { start, end, exact } of searchText(article, query)) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThan(start);
          expect(article.text.slice(start, end)).toBe(exact);
          reached = end;
        }
      }
    }),
    RUNS,
  );
});

test('a search for the words of a mention finds its place, or one that overlaps it', () => {
  fc.assert(
    fc.property(randomArticle, ({ draft }) => {
      const article = defineArticle(draft);
      for (const mention of article.mentions) {
        const found = searchText(article, mention.exact);
        expect(found.some((span) => overlaps(span, mention))).toBe(true);
        const nearest = found.find((span) => overlaps(span, mention));
        // Places do not overlap, so that an earlier one may take the beginning; the first place is never taken.
        if (found[0] === nearest) expect(nearest?.start).toBeLessThanOrEqual(mention.start);
      }
    }),
    RUNS,
  );
  for (const article of [sample, synthetic]) {
    for (const { start, end, exact } of article.mentions)
      expect(searchText(article, exact)).toContainEqual({ start, end, exact });
  }
});

/** The annotations at an offset, found by looking at every one. */
function naively(article: Article, offset: number): readonly string[] {
  const at = (layer: string, id: string, spans: readonly Span[]): string[] =>
    spans
      .filter(({ start, end }) => start <= offset && offset < end)
      .map(({ start, end }) => `${layer} ${id} ${start}-${end}`);
  return [
    ...article.blocks.flatMap((block) => at('blocks', block.id, [block])),
    ...article.sentences.flatMap((one) => at('sentences', '', [one])),
    ...article.mentions.flatMap((one) => at('mentions', one.entity, [one])),
    ...article.quotes.flatMap((one) => at('quotes', one.id, [...one.sources, ...one.cues, ...one.content])),
    ...article.scareQuotes.flatMap((one) => at('scareQuotes', '', [one])),
    ...article.times.flatMap((one) => at('times', one.id, [one])),
    ...article.statistics.flatMap((one) => at('statistics', one.id, one.stated)),
    ...article.relations.flatMap((one) => at('relations', one.id, one.stated)),
  ].sort();
}

function indexed(article: Article, offset: number): readonly string[] {
  return annotationsAt(article, offset)
    .map(({ layer, record, span: { start, end } }) => {
      const id = layer === 'mentions' ? record.entity : 'id' in record ? record.id : '';
      return `${layer} ${id} ${start}-${end}`;
    })
    .sort();
}

test('annotations at an offset are those that a look at every one finds', () => {
  fc.assert(
    fc.property(randomArticle, fc.nat(), ({ draft }, random) => {
      const article: Article = defineArticle(draft);
      for (const offset of [0, random % article.text.length, article.text.length - 1, article.text.length])
        expect(indexed(article, offset)).toEqual(naively(article, offset));
    }),
    RUNS,
  );
  for (const article of [sample, synthetic] satisfies readonly Article[]) {
    for (let offset = 0; offset <= article.text.length; offset++)
      expect(indexed(article, offset)).toEqual(naively(article, offset));
  }
});

test('mentions found and counted add up', () => {
  fc.assert(
    fc.property(randomArticle, ({ draft }) => {
      const article: Article = defineArticle(draft);
      const counts = countMentions(article);
      expect(counts.map(({ entity }) => entity).sort()).toEqual(article.entities.map(({ id }) => id).sort());
      for (const { entity, total, byForm, names } of counts) {
        const own = article.mentions.filter((mention) => mention.entity === entity);
        expect(findMentions(article, { entity })).toEqual(own);
        expect(total).toBe(own.length);
        expect(Object.values(byForm).reduce((sum, count) => sum + count, 0)).toBe(total);
        expect(names.reduce((sum, { count }) => sum + count, 0)).toBe(total);
        for (const { id, start, end } of article.blocks)
          expect(findMentions(article, { entity, block: id })).toEqual(
            own.filter((one) => one.start >= start && one.start < end),
          );
      }
      expect(counts.map(({ total }) => total)).toEqual(counts.map(({ total }) => total).sort((a, b) => b - a));
    }),
    RUNS,
  );
});

test('mentions together are those of each place', () => {
  fc.assert(
    fc.property(randomArticle, fc.constantFrom('sentence', 'block'), ({ draft }, unit) => {
      const article: Article = defineArticle(draft);
      const together = coMentions(article, unit);
      for (const [i, a] of article.entities.entries()) {
        for (const b of article.entities.slice(i + 1)) {
          const places = (unit === 'sentence' ? article.sentences : article.blocks).filter(({ start, end }) =>
            [a, b].every(({ id }) =>
              article.mentions.some((one) => one.entity === id && one.start >= start && one.start < end),
            ),
          );
          const pair = together.find(({ entities: [one, other] }) => one === a.id && other === b.id);
          expect(pair?.count ?? 0).toBe(places.length);
          expect(pair?.places ?? []).toEqual(places);
        }
      }
    }),
    RUNS,
  );
});

test('quotes counted add up, and their texts hold all passages in order', () => {
  fc.assert(
    fc.property(randomArticle, ({ draft }) => {
      const article: Article = defineArticle(draft);
      const { total, byKind, bySpeaker, withoutSpeaker } = countQuotes(article);
      expect(total).toBe(article.quotes.length);
      expect(byKind.direct + byKind.indirect + byKind.mixed).toBe(total);
      // No quote of these has two speakers.
      expect(withoutSpeaker + Object.values(bySpeaker).reduce((sum: number, count) => sum + (count ?? 0), 0)).toBe(
        total,
      );
      expect(bySpeaker.e0 ?? 0).toBe(findQuotes(article, { speaker: 'e0' }).length);
      for (const { id, content } of article.quotes) {
        const words = quoteText(article, id);
        let at = 0;
        for (const { exact } of content) {
          expect(words.startsWith(exact, at)).toBe(true);
          at += exact.length;
          at += words.startsWith(' … ', at) ? 3 : 1;
        }
        expect(words.length).toBe(at - 1);
      }
    }),
    RUNS,
  );
});
