import { describe, expect, test } from 'vitest';
import {
  article,
  attitudes,
  countQuotes,
  findQuotes,
  getQuote,
  modalities,
  type QuoteFilter,
  quoteKinds,
} from '../../../src/index.ts';
import { expectError, refusesOtherThings } from '../../support/refuses.ts';
import { runOn } from '../../support/run-on.ts';
import { sample } from '../../support/sample.ts';
import { synthetic } from '../../support/synthetic.ts';

describe('countQuotes', () => {
  test('counts the bundled article as its records say', () => {
    const { total, bySpeaker, withoutSpeaker, byKind, byCue } = countQuotes(article);
    expect(total).toBe(article.quotes.length);
    expect(withoutSpeaker).toBe(article.quotes.filter(({ speakers }) => speakers.length === 0).length);
    expect(byKind.direct + byKind.indirect + byKind.mixed).toBe(total);
    for (const { speakers, cues } of article.quotes) {
      for (const speaker of speakers) expect(bySpeaker[speaker]).toBe(findQuotes(article, { speaker }).length);
      for (const { lemma } of cues) expect(byCue[lemma]).toBe(findQuotes(article, { cue: lemma }).length);
    }
    expect(Object.keys(bySpeaker)).toContain('russian-foreign-ministry');
    expect(Object.keys(byCue)).toContain('according to');
  });

  test('agrees with findQuotes', () => {
    const { byKind, byAttitude, byModality, withoutSpeaker } = countQuotes(article);
    for (const kind of quoteKinds) expect(byKind[kind]).toBe(findQuotes(article, { kind }).length);
    for (const attitude of attitudes) expect(byAttitude[attitude]).toBe(findQuotes(article, { attitude }).length);
    for (const modality of modalities) expect(byModality[modality]).toBe(findQuotes(article, { modality }).length);
    expect(withoutSpeaker).toBe(findQuotes(article, { speaker: null }).length);
    expect(Object.keys(byKind)).toEqual([...quoteKinds]);
    expect(Object.keys(byAttitude)).toEqual([...attitudes]);
    expect(Object.keys(byModality)).toEqual([...modalities]);
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
      byAttitude: { assertion: 2, belief: 2, fact: 0, eventuality: 0 },
      byModality: { actual: 4, planned: 0, hoped: 0, demanded: 0, possible: 0, denied: 0 },
      byCue: { say: 1, rumour: 1, tell: 1, think: 1 },
    });
  });

  test('counts the quotes that a filter means', () => {
    const filters: QuoteFilter[] = [{ speaker: 'ada' }, { nested: true }, { about: ['mill', 'deal'] }, { cue: [] }];
    for (const filter of filters) {
      const quotes = findQuotes(sample, filter as never);
      expect(countQuotes(sample, filter as never)).toEqual(countQuotes({ ...sample, quotes }));
    }
    expect(countQuotes(sample, { speaker: ['board', null] })).toMatchObject({
      total: 2,
      withoutSpeaker: 1,
      bySpeaker: { government: 1, board: 1 },
      byModality: { actual: 1, planned: 1 },
      byCue: { say: 1 },
    });
    expectError(() => countQuotes(sample, { speeker: 'ada' } as never), 'TypeError', /^filter: .* "speaker"/);
    expectError(() => countQuotes(sample, null as never), 'TypeError', /^filter: expected an object/);
  });

  test('counts a speaker named twice once, and a cue in two pieces', () => {
    const quote = getQuote(synthetic, 'line-opens');
    const twice = {
      ...synthetic,
      quotes: [{ ...quote, speakers: ['bo', 'bo'] as const, cues: [...quote.cues, ...quote.cues] }],
    };
    expect(countQuotes(twice)).toMatchObject({ bySpeaker: { bo: 1 }, byCue: { say: 1 } });
  });

  test('stands quotes without content, and none', () => {
    expect(countQuotes(runOn).byKind).toEqual({ direct: 1, indirect: 1, mixed: 0 });
    expect(countQuotes({ ...synthetic, quotes: [] })).toEqual({
      total: 0,
      bySpeaker: {},
      withoutSpeaker: 0,
      byKind: { direct: 0, indirect: 0, mixed: 0 },
      byAttitude: { assertion: 0, belief: 0, fact: 0, eventuality: 0 },
      byModality: { actual: 0, planned: 0, hoped: 0, demanded: 0, possible: 0, denied: 0 },
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
