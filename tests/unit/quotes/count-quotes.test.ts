import { describe, expect, test } from 'vitest';
import { article, countQuotes, findQuotes, getQuote, quoteKinds } from '../../../src/index.ts';
import { refusesOtherThings } from '../../support/refuses.ts';
import { runOn } from '../../support/run-on.ts';
import { synthetic } from '../../support/synthetic.ts';

describe('countQuotes', () => {
  test('counts the bundled article as its records say', () => {
    const { total, bySpeaker, withoutSpeaker, byKind, byCue } = countQuotes(article);
    expect(total).toBe(article.quotes.length);
    expect(withoutSpeaker).toBe(article.quotes.filter(({ speakers }) => speakers.length === 0).length);
    expect(byKind.direct + byKind.indirect + byKind.mixed).toBe(total);
    for (const { speakers, cues } of article.quotes) {
      for (const speaker of speakers) expect(bySpeaker[speaker]).toBe(findQuotes(article, { speaker }).length);
      for (const { lemma } of cues)
        expect(byCue[lemma]).toBe(
          article.quotes.flatMap((quote) => quote.cues.filter((cue) => cue.lemma === lemma)).length,
        );
    }
    expect(Object.keys(bySpeaker)).toContain('russian-foreign-ministry');
    expect(Object.keys(byCue)).toContain('according to');
  });

  test('agrees with findQuotes', () => {
    for (const kind of quoteKinds) expect(countQuotes(article).byKind[kind]).toBe(findQuotes(article, { kind }).length);
  });

  test('the most frequent key stands first', () => {
    for (const counts of [countQuotes(article).byCue, countQuotes(article).bySpeaker]) {
      const numbers = Object.values(counts).map(Number);
      expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
    }
    expect(Object.keys(countQuotes(article).bySpeaker)[0]).toBe('russian-foreign-ministry');
  });

  test('counts a quote for both of its speakers', () => {
    expect(countQuotes(synthetic)).toEqual({
      total: 4,
      bySpeaker: { ada: 2, bo: 1, cy: 1 },
      withoutSpeaker: 1,
      byKind: { direct: 2, indirect: 0, mixed: 2 },
      byCue: { say: 1, rumour: 1, tell: 1, think: 1 },
    });
  });

  test('counts a speaker named twice once, and every cue', () => {
    const quote = getQuote(synthetic, 'line-opens');
    const twice = {
      ...synthetic,
      quotes: [{ ...quote, speakers: ['bo', 'bo'] as const, cues: [...quote.cues, ...quote.cues] }],
    };
    expect(countQuotes(twice)).toMatchObject({ bySpeaker: { bo: 1 }, byCue: { say: 2 } });
  });

  test('stands quotes without content, and none', () => {
    expect(countQuotes(runOn).byKind).toEqual({ direct: 1, indirect: 1, mixed: 0 });
    expect(countQuotes({ ...synthetic, quotes: [] })).toEqual({
      total: 0,
      bySpeaker: {},
      withoutSpeaker: 0,
      byKind: { direct: 0, indirect: 0, mixed: 0 },
      byCue: {},
    });
  });

  test('gives fresh plain objects, safe from odd lemmas', () => {
    expect(countQuotes(article)).not.toBe(countQuotes(article));
    expect(countQuotes(article).byCue).not.toBe(countQuotes(article).byCue);
    const quote = getQuote(synthetic, 'rumour');
    const odd = {
      ...synthetic,
      quotes: [{ ...quote, cues: quote.cues.map((cue) => ({ ...cue, lemma: '__proto__' })) }],
    };
    expect(Object.entries(countQuotes(odd).byCue)).toEqual([['__proto__', 1]]);
    expect(Object.getPrototypeOf(countQuotes(odd).byCue)).toBe(Object.prototype);
  });

  refusesOtherThings((thing) => countQuotes(thing));
});
