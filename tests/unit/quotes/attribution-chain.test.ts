import { describe, expect, test } from 'vitest';
import { type Article, article, attributionChain, getQuote, quoteIds } from '../../../src/index.ts';
import { expectError, refusesOtherThings } from '../../support/refuses.ts';
import { sample } from '../../support/sample.ts';

describe('attributionChain', () => {
  test('leads from the outermost quote to the one given', () => {
    expect(attributionChain(sample, 'washington-agreed').map(({ id }) => id)).toEqual([
      'output-fell',
      'bo-told',
      'washington-agreed',
    ]);
    expect(attributionChain(sample, 'bo-told').map(({ speakers }) => speakers)).toEqual([['ada'], ['bo']]);
  });

  test('each quote is within the one before, and the first within none', () => {
    for (const id of quoteIds) {
      const chain = attributionChain(article, id);
      expect(chain.at(-1)).toBe(getQuote(article, id));
      chain.forEach(({ within }, i) => {
        expect(within).toBe(chain[i - 1]?.id ?? null);
      });
    }
  });

  test('is empty for the article’s own voice', () => {
    expect(attributionChain(sample, null)).toEqual([]);
    for (const { stated } of sample.statistics)
      for (const { quote } of stated) expect(attributionChain(sample, quote).length === 0).toBe(quote === null);
  });

  test('ends where faulty data run in a circle or lead nowhere', () => {
    const bend = (within: Readonly<Record<string, string>>): Article => ({
      ...sample,
      quotes: sample.quotes.map((quote) => ({ ...quote, within: within[quote.id] ?? quote.within })),
    });
    const circle = bend({ 'output-fell': 'washington-agreed' });
    expect(attributionChain(circle, 'bo-told').map(({ id }) => id)).toEqual([
      'washington-agreed',
      'output-fell',
      'bo-told',
    ]);
    expect(attributionChain(bend({ 'bo-told': 'bo-told' }), 'bo-told')).toHaveLength(1);
    expect(attributionChain(bend({ 'output-fell': 'nowhere' }), 'bo-told')).toHaveLength(2);
  });

  test('names the nearest ids of an unknown one', () => {
    expectError(() => attributionChain(sample, 'bo-tolled' as never), 'RangeError', /^quote: .* such as "bo-told"/);
    expectError(() => attributionChain(sample, undefined as never), 'RangeError', /^quote: .* received undefined$/);
  });

  refusesOtherThings((thing) => attributionChain(thing, null));
});
