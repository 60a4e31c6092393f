import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { defineArticle, startDraft } from '../../src/author.ts';

/** Pieces of text of many scripts and sorts, with what ends words, sentences and lines. */
const PIECES = [
  'the hall',
  'U.S. ',
  'Mr. Smith',
  'a',
  '.',
  '. ',
  '? ',
  '! ',
  '…',
  '...',
  ' ',
  '  ',
  '\u00a0',
  '\u202f',
  '\t',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\u2028',
  '\u2029',
  '\v',
  '\f',
  '\u0085',
  '\ufeff',
  '"',
  '“',
  '”',
  '’',
  '« ',
  ' »',
  '(',
  ') ',
  '—',
  ' – ',
  '🏭',
  '👩‍🚒',
  '🇺🇸🇷🇺',
  'e\u0301',
  '\u0301',
  'ﬁne',
  '½',
  'ｶﾞ',
  'İ',
  'ß',
  '\u00ad',
  '\u200b',
  '\u200d',
  '总统表示',
  '。',
  '！',
  '「',
  '」',
  'ガソリン',
  'สวัสดี ครับ',
  'مرحبا. ',
  '؟ ',
  '\u200f',
  'שלום',
  '한국어',
  '마실'.normalize('NFD'),
  '5.6% ',
  '\0',
  '1. ',
  '¨',
  '´',
];
const LANGUAGES = ['en', 'de', 'zh', 'ja', 'th', 'ar', 'ko', 'und'];

const nasty = fc
  .oneof(
    fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 60 }).map((pieces) => pieces.join('')),
    fc
      .array(fc.constantFrom('a', 'b', ' ', '.', '. ', '\n'), { minLength: 1, maxLength: 80 })
      .map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }),
  )
  .filter((text) => !/\p{Cs}/u.test(text) && /[\p{L}\p{N}]/u.test(text));

test('defineArticle takes every draft that is started, and its lines are the blocks', () => {
  fc.assert(
    fc.property(nasty, fc.constantFrom(...LANGUAGES), (text, language) => {
      const draft = startDraft(text, { language });
      expect(JSON.parse(JSON.stringify(draft))).toEqual(draft);
      const article = defineArticle(draft);
      expect(article.text).toBe(text);
      expect(article.blocks.map(({ id }) => id)).toEqual(Object.keys(draft.blocks));
      expect(article.sentences).toHaveLength(
        Object.values(draft.blocks).reduce((count, { sentences = [''] }) => count + sentences.length, 0),
      );
      // Lines without invisible characters are the blocks, as anybody would cut them.
      if (/[\p{Cf}\p{Cc}]/u.test(text.replaceAll('\n', ''))) return;
      const lines = text.split(/[\n\u2028\u2029]/).map((line) => line.trim());
      expect(article.blocks.map(({ exact }) => exact)).toEqual(lines.filter((line) => line !== ''));
    }),
    { numRuns: 1_000 },
  );
});

test.each([
  ['one line of many sentences', 'It was so — “He” went on. '.repeat(20_000)],
  ['one word', 'x'.repeat(500_000)],
  ['a line that repeats itself', `${'a '.repeat(120_000)}b ${'a '.repeat(120_000)}`],
  ['many short lines', 'l\n'.repeat(20_000)],
])('%s takes no long time', (_, text) => {
  const begin = performance.now();
  defineArticle(startDraft(text, { language: 'en' }));
  expect(performance.now() - begin).toBeLessThan(20_000);
});
