import { describe, expect, test } from 'vitest';
import { article, countQuotes, findQuotes, getQuote } from '../../../src/index.ts';
import { refusesOtherThings } from '../../support/refuses.ts';
import { runOn } from '../../support/run-on.ts';
import { synthetic } from '../../support/synthetic.ts';

describe('countQuotes', () => {
  test('counts the bundled article', () => {
    expect(countQuotes(article)).toEqual({
      total: 20,
      bySpeaker: { 'russian-foreign-ministry': 13, 'russian-government': 4, russia: 1, 'us-companies': 1 },
      withoutSpeaker: 1,
      byKind: { direct: 7, indirect: 10, mixed: 3 },
      byCue: {
        say: 7,
        note: 3,
        hope: 2,
        '—': 1,
        plan: 1,
        stress: 1,
        add: 1,
        want: 1,
        raise: 1,
        demand: 1,
        'according to': 1,
      },
    });
  });

  test('agrees with findQuotes', () => {
    for (const kind of ['direct', 'indirect', 'mixed'] as const)
      expect(countQuotes(article).byKind[kind]).toBe(findQuotes(article, { kind }).length);
  });

  test('the most frequent key stands first', () => {
    expect(Object.keys(countQuotes(article).byCue).slice(0, 3)).toEqual(['say', 'note', 'hope']);
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
