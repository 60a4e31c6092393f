import { describe, expect, test } from 'vitest';
import { article, getQuote, quoteIds } from '../../../src/index.ts';
import { expectError, refusesOtherThings } from '../../support/refuses.ts';
import { synthetic } from '../../support/synthetic.ts';

describe('getQuote', () => {
  test('gives the whole record', () => {
    expect(getQuote(article, 'hunt-for-citizens')).toMatchObject({
      kind: 'indirect',
      attitude: 'eventuality',
      speakers: ['russian-government'],
      sources: [{ exact: 'We' }],
      cues: [{ exact: 'demand', lemma: 'demand' }],
      content: [{ quoted: false }],
      within: 'problems-hunt-and-children',
      restates: null,
    });
    expect(getQuote(article, 'visit-in-lead').restates).toBe('visit-announcement');
    expect(getQuote(article, 'hope-in-standfirst').restates).toBe('hope-for-normalization');
    expect(getQuote(article, 'planned-exchange-of-views')).toMatchObject({ speakers: [], sources: [] });
    expect(getQuote(synthetic, 'line-opens').speakers).toEqual(['ada', 'bo']);
    expect(getQuote(synthetic, 'cy-thinks').within).toBe('ada-told-bo');
  });

  test('gives the record itself, frozen', () => {
    for (const [i, id] of quoteIds.entries()) expect(getQuote(article, id)).toBe(article.quotes[i]);
    expect(Object.isFrozen(getQuote(article, 'hunt-for-citizens'))).toBe(true);
  });

  test('names the nearest ids of an unknown one, best first', () => {
    expectError(
      () => getQuote(article, 'visit-in-leed' as never),
      'RangeError',
      /^id: expected the id of a quote, such as "visit-in-lead", "visit-in-headline", .*received "visit-in-leed"$/,
    );
    expectError(() => getQuote(synthetic, 'hunt-for-citizens' as never), 'RangeError', /received "hunt-for-citizens"$/);
    expectError(() => getQuote(article, 'john-kerry' as never), 'RangeError', /^id: expected the id of a quote/);
  });

  refusesOtherThings((thing) => getQuote(thing, 'rumour'));
});
