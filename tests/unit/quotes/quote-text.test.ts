import { describe, expect, test } from 'vitest';
import { type Article, article, getQuote, quoteIds, quoteText } from '../../../src/index.ts';
import { expectError, refusesOtherThings } from '../../support/refuses.ts';
import { runOn } from '../../support/run-on.ts';
import { synthetic } from '../../support/synthetic.ts';

describe('quoteText', () => {
  test('gives one passage as it stands', () => {
    expect(quoteText(article, 'tense-relations')).toBe(
      'the situation in relations between the two states remained tense',
    );
    expect(quoteText(article, 'settling-bilateral-problems')).toBe(
      'settling the problems of the bilateral agenda created by Washington even before the Ukrainian crisis,',
    );
    expect(quoteText(article, 'visit-in-lead')).toContain('US\u00a0Secretary');
  });

  test('joins passages by an ellipsis where the cue or source intervened', () => {
    expect(quoteText(article, 'companies-and-trade')).toBe(
      'In the trade-and-economic sphere, most of US\u00a0companies want to continue their operation on the Russian market, ' +
        '… Despite the sanctions, bilateral trade in 2014 went up by 5.6% to reach $29.2 billion. ' +
        'This year, bilateral trade is demonstrating downwards tendencies having decreased by 30%',
    );
    expect(quoteText(article, 'planned-exchange-of-views')).toContain('Sergey\u00a0Lavrov … to exchange views');
    expect(quoteText(article, 'role-of-new-start')).toBe(
      'Among such agreements … is the Treaty on Further Reduction and Limitation of Strategic Offensive Arms ' +
        '(New START) of 2010 which is playing an important role in ensuring strategic stability in the world.',
    );
  });

  test('joins them by a space where only marks stand between', () => {
    expect(quoteText(article, 'collaboration-on-syria')).toBe(
      'Russia is actively collaborating with the US\u00a0and other partners on creating conditions for the launch of a ' +
        'political process in Syria on the basis of the Geneva communique of 2012',
    );
    expect(quoteText(article, 'problems-hunt-and-children')).toMatch(
      /^Moscow keeps on raising the issue of settling .* crisis, … We demand .* foster parents\.$/,
    );
    expect(quoteText(runOn, 'counting')).toBe('One. Two.');
  });

  test('a cue of a nested quote does not intervene', () => {
    expect(quoteText(synthetic, 'rumour')).toBe('Ada told Bo that Cy thinks trains are ﬁne');
    expect(quoteText(synthetic, 'ada-told-bo')).toBe('Cy thinks trains are ﬁne');
    expect(quoteText(synthetic, 'line-opens')).toBe('The 𝒩 line opens soon 🎉.');
  });

  test('has no quotation marks but those inside', () => {
    for (const id of quoteIds) expect(quoteText(article, id)).not.toContain('"');
    expect(quoteText(article, 'hunt-for-citizens')).toContain('‘hunt’');
  });

  test('gives nothing for a quote without content', () => {
    expect(quoteText(runOn, 'silence')).toBe('');
  });

  test('a cue inside a passage, or after the last, does not intervene', () => {
    const { cues, ...quote } = getQuote(synthetic, 'ada-told-bo');
    const [first, second] = quote.content;
    const [cue] = cues;
    if (!first || !second || !cue) throw new Error('quote');
    const inside = { ...cue, start: first.start + 1, end: first.start + 2 };
    const after = { ...cue, start: second.end, end: second.end + 1 };
    const given: Article = { ...synthetic, quotes: [{ ...quote, sources: [], cues: [inside, after] }] };
    expect(quoteText(given, 'ada-told-bo')).toBe('Cy thinks trains are ﬁne');
    const opening = { ...cue, start: second.start, end: second.end };
    expect(quoteText({ ...given, quotes: [{ ...quote, sources: [opening], cues: [] }] }, 'ada-told-bo')).toBe(
      'Cy thinks trains are ﬁne',
    );
    const between = { ...cue, start: first.end, end: first.end + 1 };
    const broken: Article = { ...synthetic, quotes: [{ ...quote, sources: [between, between], cues: [inside] }] };
    expect(quoteText(broken, 'ada-told-bo')).toBe('Cy thinks … trains are ﬁne');
  });

  test('the cue may stand before its source or after', () => {
    const { cues, ...quote } = getQuote(synthetic, 'ada-told-bo');
    const [cue] = cues;
    if (!cue) throw new Error('quote');
    const content = [0, 10, 20].map((start) => ({ start, end: start + 2, exact: `w${start}`, quoted: false }));
    const [early, late] = [
      { ...cue, start: 5, end: 6 },
      { ...cue, start: 15, end: 16 },
    ];
    const text = (given: Pick<typeof early, 'start' | 'end' | 'exact'>[], lemmas: (typeof early)[]): string =>
      quoteText({ ...synthetic, quotes: [{ ...quote, content, sources: given, cues: lemmas }] }, 'ada-told-bo');
    expect(text([early], [late])).toBe('w0 … w10 … w20');
    expect(text([late], [early])).toBe('w0 … w10 … w20');
    expect(text([late], [])).toBe('w0 w10 … w20');
  });

  test('names the nearest ids of an unknown one', () => {
    expectError(() => quoteText(article, 'tense-relation' as never), 'RangeError', /^id: .* such as "tense-relations"/);
  });

  refusesOtherThings((thing) => quoteText(thing, 'rumour'));
});
