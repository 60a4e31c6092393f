import { describe, expect, test } from 'vitest';
import { type Article, article, attributionChain, findQuotes, quotedPassages, quoteIds } from '../../../src/index.ts';
import { note } from '../../support/note.ts';
import { refusesOtherThings } from '../../support/refuses.ts';
import { runOn } from '../../support/run-on.ts';
import { sample } from '../../support/sample.ts';
import { synthetic } from '../../support/synthetic.ts';

const listed = (given: Article, ...filter: Parameters<typeof quotedPassages>[1][]): [string, string][] =>
  quotedPassages(given, ...filter).map(({ exact, quote }) => [exact, quote.id]);

const told = { attitude: 'assertion' } as const;

describe('quotedPassages', () => {
  test('gives what stands inside marks, each stretch once, with its quote', () => {
    expect(listed(sample)).toEqual([
      ['Output fell by 12% to 40 tonnes,', 'output-fell'],
      ['and Bo told us that Washington agreed in the deal of 2014.', 'output-fell'],
    ]);
    expect(listed(runOn)).toEqual([
      ['One.', 'counting'],
      ['Two.', 'counting'],
    ]);
  });

  test('the very same passage of quotes within each other is the innermost speaker’s', () => {
    expect(listed(synthetic)).toEqual([
      ['The 𝒩 line opens soon 🎉.', 'line-opens'],
      ['trains are ﬁne', 'cy-thinks'],
    ]);
    const backwards: Article = { ...synthetic, quotes: [...synthetic.quotes].reverse() };
    expect(listed(backwards)).toEqual(listed(synthetic));
    const [, passage] = quotedPassages(synthetic);
    expect(attributionChain(synthetic, passage?.quote.id ?? null).map(({ id }) => id)).toEqual([
      'rumour',
      'ada-told-bo',
      'cy-thinks',
    ]);
  });

  test('a quotation with another inside is one stretch', () => {
    const given = note('Ada: “Bo said ‘no’ twice.”', {
      quotes: {
        outer: { ...told, speakers: ['ada'], content: [{ from: 'Bo', to: 'twice.' }] },
        inner: { ...told, speakers: ['bo'], content: [{ exact: 'no' }], within: 'outer' },
      },
    });
    expect(listed(given)).toEqual([['Bo said ‘no’ twice.', 'outer']]);
    expect(listed(given, { speaker: 'bo' })).toEqual([['no', 'inner']]);
    expect(listed(given, { speaker: ['ada', 'bo'] })).toEqual([['Bo said ‘no’ twice.', 'outer']]);
  });

  test('stretches that overlap in part are both given', () => {
    const [outer] = findQuotes(sample, { kind: 'direct' });
    if (outer === undefined) throw new Error('quote');
    const passage = (start: number, end: number) => [
      { start, end, exact: sample.text.slice(start, end), quoted: true, verbatim: true },
    ];
    const quotes = [
      { ...outer, content: passage(104, 120) },
      { ...outer, content: passage(110, 130) },
      { ...outer, content: passage(112, 120) },
    ];
    expect(quotedPassages({ ...sample, quotes }).map(({ start, end }) => [start, end])).toEqual([
      [104, 120],
      [110, 130],
    ]);
  });

  test('a filter gives the words of the quotes that it means, marks around them or around more', () => {
    expect(listed(sample, { speaker: 'bo' })).toEqual([['Washington agreed in the deal of 2014', 'bo-told']]);
    expect(listed(sample, { nested: true })).toEqual([['Washington agreed in the deal of 2014', 'bo-told']]);
    expect(listed(sample, { kind: 'indirect', nested: false })).toEqual([]);
    expect(listed(sample, { speaker: [] })).toEqual([]);
  });

  test('leaves out marked words that are nobody’s quotation, and quotes without content', () => {
    expect(sample.scareQuotes).not.toHaveLength(0);
    for (const { start } of sample.scareQuotes)
      expect(quotedPassages(sample).some((passage) => passage.start <= start && start < passage.end)).toBe(false);
    expect(listed(note('Ada said.', { quotes: { q: { ...told, speakers: ['ada'] } } }))).toEqual([]);
  });

  test('of the bundled article: verbatim, in order, none in another, every marked passage in one', () => {
    const found = quotedPassages(article);
    found.forEach(({ start, end, exact, quote }, i) => {
      expect(article.text.slice(start, end)).toBe(exact);
      expect(article.quotes).toContain(quote);
      expect(start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0);
      expect(article.text.charAt(start - 1) + article.text.charAt(end)).toBe('""');
    });
    for (const { content } of article.quotes)
      for (const { start, end, verbatim } of content)
        expect(found.some((stretch) => stretch.start <= start && end <= stretch.end)).toBe(verbatim);
    const ids: readonly string[] = quoteIds;
    for (const { quote } of found) expect(ids).toContain(quote.id);
  });

  refusesOtherThings((thing) => quotedPassages(thing));
});
