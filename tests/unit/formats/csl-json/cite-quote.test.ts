import { afterEach, describe, expect, test, vi } from 'vitest';
import { citeQuote } from '../../../../src/formats/csl-json.ts';
import { type Article, article } from '../../../../src/index.ts';
import { parseArticle } from '../../../../src/schema.ts';
import { note } from '../../../support/note.ts';
import { expectError } from '../../../support/refuses.ts';
import { sample } from '../../../support/sample.ts';

const SOURCE = 'TASS, December 11, 2015, http://tass.com/politics/843506';

describe('words', () => {
  test('verbatim ones stand in marks, and words left out are shown', () => {
    expect(citeQuote(article, 'collaboration-on-syria')).toBe(
      'Russia is actively collaborating with the US\u00a0and other partners “on creating conditions for the launch of a ' +
        `political process in Syria” on the basis of the Geneva communique of 2012 — Russian foreign ministry. ${SOURCE}`,
    );
    const [words] = citeQuote(article, 'companies-and-trade').split(' — ');
    expect(words).toMatch(/^“In the trade.* Russian market,” … “Despite the sanctions.*by 30%”$/);
  });

  test('those of an indirect quote have none', () => {
    expect(citeQuote(article, 'tense-relations')).not.toMatch(/["“”]/);
  });

  test('those verbatim within a quotation have marks of their own', () => {
    expect(citeQuote(article, 'companies-want-to-stay')).toMatch(
      /^“to continue their operation on the Russian market” — /,
    );
  });

  test('passages that follow each other are one, in one line', () => {
    const two = note('"One.\nTwo."', {
      quotes: { count: { attitude: 'assertion', content: [{ exact: 'One.' }, { exact: 'Two.' }] } },
    });
    expect(citeQuote(two, 'count')).toBe('“One. Two.” — unnamed');
  });

  test('a quote without content has none', () => {
    const silent = note('Ada nodded.', {
      quotes: { nod: { attitude: 'assertion', speakers: ['ada'], cues: [{ exact: 'nodded', lemma: 'nod' }] } },
    });
    expect(citeQuote(silent, 'nod')).toBe('— Ada');
  });
});

describe('speakers', () => {
  test('those who report are named after those who say', () => {
    expect(citeQuote(article, 'companies-want-to-stay').split(' — ')[1]).toBe(
      `most of US companies, according to Russian foreign ministry. ${SOURCE}`,
    );
  });

  test('several are joined, unnamed ones have the words of the text', () => {
    expect(citeQuote(sample, 'closing-said')).toContain(' — French government and the board. Wire');
    const worded = note('A clerk said yes.', {
      quotes: { yes: { attitude: 'assertion', sources: [{ exact: 'A clerk' }], content: [{ exact: 'yes' }] } },
    });
    expect(citeQuote(worded, 'yes')).toBe('yes — A clerk');
    const lost: Article = { ...worded, quotes: worded.quotes.map((quote) => ({ ...quote, speakers: ['nobody'] })) };
    expect(citeQuote(lost, 'yes')).toBe('yes — nobody');
  });
});

describe('dates', () => {
  test('the saying has its own', () => {
    expect(citeQuote(article, 'visit-in-lead')).toContain('Russian foreign ministry, December 11, 2015. TASS');
  });

  test.each([
    ['2015-12', 'December 2015'],
    ['2015', '2015'],
    ['2015-12~', '2015-12~'],
    ['2015-12-11T14:31:00Z', 'December 11, 2015'],
  ])('of %s', (value, expected) => {
    const published = { value, basis: 'stated', because: null } as const;
    const dated: Article = { ...article, source: { ...article.source, published } };
    expect(citeQuote(dated, 'tense-relations')).toContain(`TASS, ${expected}, http`);
  });

  test('in another language', () => {
    expect(citeQuote(article, 'tense-relations', { locale: 'de' })).toContain('TASS, 11. Dezember 2015, http');
  });

  test('by the Gregorian calendar, and as it is where the language is not known', () => {
    expect(citeQuote(article, 'tense-relations', { locale: 'th' })).toContain('2015');
    expect(citeQuote({ ...article, language: 'und' }, 'tense-relations')).toContain('TASS, 2015-12-11, http');
  });

  describe('without Intl', () => {
    afterEach(() => vi.unstubAllGlobals());
    test('stand as they are', () => {
      vi.stubGlobal('Intl', undefined);
      expect(citeQuote(article, 'tense-relations')).toContain('TASS, 2015-12-11, http');
    });
  });
});

test('is one line, and keeps spaces that do not break', () => {
  const text = 'The\nministry said “x\u00a0y\n z”.';
  const two = note(text, {
    quotes: {
      xy: { attitude: 'assertion', sources: [{ exact: 'The\nministry' }], content: [{ exact: 'x\u00a0y\n z' }] },
    },
  });
  expect(citeQuote(two, 'xy')).toBe('“x\u00a0y z” — The ministry');
});

test('many quotes take linear time', () => {
  const many = (count: number): number => {
    const [quote] = article.quotes;
    const quotes = Array.from({ length: count }, (_, i) => ({ ...quote, restates: null, id: `q${i}` }));
    const frozen = parseArticle({ ...article, quotes, statistics: [], relations: [] });
    const before = performance.now();
    for (const { id } of frozen.quotes) citeQuote(frozen, id);
    return performance.now() - before;
  };
  many(100);
  expect(many(4_000)).toBeLessThan(16 * Math.max(many(1_000), 20));
});

describe('misuse', () => {
  test('unknown ids, options and locales', () => {
    const any: Article = article;
    expectError(
      () => citeQuote(any, 'tense'),
      'RangeError',
      /^id: expected the id of a quote, such as "tense-relations"/,
    );
    expectError(
      () => citeQuote(article, 'tense-relations', { local: 'de' } as never),
      'TypeError',
      /^options: .*"locale"/,
    );
    expectError(() => citeQuote(article, 'tense-relations', { locale: 1 as never }), 'TypeError', /^options.locale/);
    expectError(() => citeQuote(article, 'tense-relations', { locale: '!' }), 'RangeError', /locale/i);
  });
});
