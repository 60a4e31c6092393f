import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { defineArticle } from '../../src/author.ts';
import {
  type Article,
  coMentions,
  countMentions,
  countQuotes,
  findEntities,
  findMentions,
  findQuotes,
  type MentionFilter,
  mentionForms,
  type QuoteFilter,
  quotedPassages,
  quoteText,
  resolveName,
} from '../../src/index.ts';
import { randomArticle } from '../support/random-article.ts';

const RUNS = { numRuns: 60 };

/** Holds a property of many articles of random words. */
function forArticles(hold: (article: Article) => void): void {
  fc.assert(
    fc.property(randomArticle, ({ draft }) => hold(defineArticle(draft))),
    RUNS,
  );
}

/** Gives the records that one of some lists has, in the order of all. */
const union = <T>(all: readonly T[], lists: readonly (readonly T[])[]): T[] =>
  all.filter((record) => lists.some((list) => list.includes(record)));

test('a list in a filter finds what its values find, each record once, in reading order', () => {
  forArticles((article) => {
    const blocks = article.blocks.map(({ id }) => id);
    const quotes = article.quotes.map(({ id }) => id);
    const mentionFilters: [keyof MentionFilter, readonly string[]][] = [
      ['entity', ['e2', 'e0', 'e2']],
      ['form', mentionForms],
      ['block', [...blocks].reverse()],
      ['block', ['paragraph', 'p0']],
      ['quote', quotes],
    ];
    for (const [key, values] of mentionFilters) {
      const each = values.map((value) => findMentions(article, { [key]: value }));
      expect(findMentions(article, { [key]: values })).toEqual(union(article.mentions, each));
    }
    const quoteFilters: [keyof QuoteFilter, readonly (string | null)[]][] = [
      ['speaker', ['e0', null]],
      ['about', ['e1', 'e0']],
      ['kind', ['mixed', 'direct']],
      ['block', [...blocks].reverse()],
    ];
    for (const [key, values] of quoteFilters) {
      const each = values.map((value) => findQuotes(article, { [key]: value }));
      expect(findQuotes(article, { [key]: values })).toEqual(union(article.quotes, each));
    }
  });
});

test('two keys find what both find', () => {
  forArticles((article) => {
    for (const { id } of article.quotes)
      for (const form of mentionForms) {
        const inQuote = findMentions(article, { quote: id });
        const both = findMentions(article, { form }).filter((mention) => inQuote.includes(mention));
        expect(findMentions(article, { quote: id, form })).toEqual(both);
        expect(findMentions(article, { quote: id, form, block: 'paragraph' })).toEqual(both);
      }
  });
});

test('counts and pairs are those of the mentions and quotes that are found', () => {
  forArticles((article) => {
    const filter = { form: ['name', 'pronoun'] } as const;
    const narrowed: Article = { ...article, mentions: findMentions(article, filter) };
    expect(countMentions(article, filter)).toEqual(countMentions(narrowed));
    expect(coMentions(article, 'block', filter)).toEqual(coMentions(narrowed, 'block'));
    expect(coMentions(article, 'block', { ...filter, entity: ['e1'] })).toEqual(
      coMentions(narrowed, 'block').filter(({ entities }) => entities.includes('e1')),
    );
    const quotes = findQuotes(article, { speaker: null });
    expect(countQuotes(article, { speaker: null })).toEqual(countQuotes({ ...article, quotes }));
  });
});

test('what stands inside marks is given once: apart, and all of it', () => {
  forArticles((article) => {
    const found = quotedPassages(article);
    const passages = article.quotes.flatMap(({ content }) => content.filter(({ verbatim }) => verbatim));
    for (const [i, { start, end, exact, quote }] of found.entries()) {
      expect(article.text.slice(start, end)).toBe(exact);
      expect(quote.content.some((passage) => passage.start === start && passage.end === end)).toBe(true);
      const others = found.filter((_, j) => j !== i);
      expect(others.some((other) => other.start <= start && end <= other.end)).toBe(false);
    }
    for (const { start, end } of passages)
      expect(found.some((stretch) => stretch.start <= start && end <= stretch.end)).toBe(true);
    expect(found.length).toBeLessThanOrEqual(passages.length);
  });
});

test('the text of a quote has its passages in order, and nothing but what joins them', () => {
  forArticles((article) => {
    for (const { id, content } of article.quotes)
      for (const gap of [' ', ' […] ']) {
        let rest = quoteText(article, id, { gap });
        content.forEach(({ exact }, i) => {
          if (i > 0) {
            const joint = rest.slice(0, rest.indexOf(exact));
            expect(joint === gap || /^[\s\p{P}]*$/u.test(joint)).toBe(true);
            rest = rest.slice(joint.length);
          }
          expect(rest.startsWith(exact)).toBe(true);
          rest = rest.slice(exact.length);
        });
        expect(rest).toBe('');
      }
  });
});

test('every mention is found by its words, as a reading and as an entity', () => {
  forArticles((article) => {
    for (const { exact, entity, form } of article.mentions) {
      for (const name of [exact, ` the ${exact} `, exact.toUpperCase()]) {
        const readings = resolveName(article, name);
        expect(readings.some((one) => one.entity === entity && one.form === form && one.count > 0)).toBe(true);
        expect(findEntities(article, { name }).map(({ id }) => id)).toContain(entity);
      }
      const counts = resolveName(article, exact).map(({ count }) => count);
      expect(counts).toEqual([...counts].sort((a, b) => b - a));
    }
  });
});
