import { describe, expect, test } from 'vitest';
import { type Article, article, getBlock, searchText } from '../../../src/index.ts';
import { fastest } from '../../support/fastest.ts';
import { expectError, refusesOtherThings } from '../../support/refuses.ts';
import { synthetic } from '../../support/synthetic.ts';

const words = (given: Article, query: string | RegExp): string[] => searchText(given, query).map(({ exact }) => exact);
const withText = (text: string): Article => ({ ...synthetic, text });

describe('searchText in the bundled article', () => {
  test('finds what a plain search misses for a NO-BREAK SPACE', () => {
    const found = searchText(article, 'US Secretary of State');
    expect(article.text.split('US Secretary of State')).toHaveLength(4 + 1);
    expect(found.map(({ exact }) => exact.includes('\u00a0'))).toEqual([false, false, false, false, true, true, true]);
    expect(found.map(({ start }) => article.blocks.find((block) => start < block.end)?.id)).toEqual([
      'headline',
      'standfirst',
      'image-alt',
      'caption',
      'p1',
      'p2',
      'p9',
    ]);
  });

  test('gives verbatim spans in reading order, fresh each time', () => {
    const found = searchText(article, 'russia');
    for (const { start, end, exact } of found) expect(article.text.slice(start, end)).toBe(exact);
    expect(found.map(({ start }) => start)).toEqual(found.map(({ start }) => start).sort((a, b) => a - b));
    expect(found).toHaveLength(article.text.match(/russia/gi)?.length ?? 0);
    found.pop();
    expect(searchText(article, 'russia')).toHaveLength(found.length + 1);
    expect(Object.isFrozen(found)).toBe(false);
  });

  test('folds case, marks and dashes', () => {
    expect(words(article, 'MOSCOW')).toEqual(['Moscow', 'Moscow', 'MOSCOW', 'Moscow', 'Moscow', 'Moscow']);
    expect(words(article, "Russia's interests")).toEqual(['Russia’s interests']);
    expect(words(article, "'hunt'")).toEqual(['‘hunt’']);
    expect(words(article, '15 - Russian')).toEqual(['15 — Russian']);
    expect(words(article, '“settling')).toEqual(['"settling']);
  });

  test('finds words over a line break, but not over a paragraph break', () => {
    expect(words(article, 'john kerry ©')).toEqual(['John Kerry\n©']);
    expect(words(article, 'news us')).toEqual([]);
    expect(words(article, 'news\n\nus')).toEqual(['news\n\nUS']);
  });

  test('finds nothing for empty, absent and huge words', () => {
    expect(searchText(article, '')).toEqual([]);
    expect(searchText(article, '\u00ad')).toEqual([]);
    expect(searchText(article, 'Berlin')).toEqual([]);
    expect(searchText(article, 'x'.repeat(1_000_000))).toEqual([]);
    expect(searchText(article, '𝒩é '.repeat(250_000))).toEqual([]);
  });

  test('matches a regular expression with case kept and typography plain', () => {
    expect(words(article, /\$[\d.]+ billion/)).toEqual(['$29.2 billion']);
    expect(words(article, /\d+(?:\.\d+)?%/)).toEqual(['5.6%', '30%']);
    expect(words(article, /moscow/)).toEqual([]);
    expect(words(article, /moscow/i)).toHaveLength(6);
    expect(words(article, /US Secretary of State/)).toHaveLength(7);
    expect(words(article, /'hunt'/)).toEqual(['‘hunt’']);
    expect(words(article, /^[A-Z]+/)).toEqual(['A']);
    expect(words(article, /^"\w+/m)).toEqual(['"US', '"Offering', '"In', '"We']);
  });

  test.each(['', 'g', 'y', 'gy'])('flags "%s" make no difference and lastIndex stays', (flags) => {
    const expression = new RegExp('ministry', flags);
    expression.lastIndex = 3000;
    expect(searchText(article, expression)).toHaveLength(12);
    expect(searchText(article, expression)).toHaveLength(12);
    expect(expression.lastIndex).toBe(3000);
  });

  test('empty matches find nothing', () => {
    expect(searchText(article, /(?:)/)).toEqual([]);
    expect(searchText(article, /7*/u)).toEqual([]);
    expect(words(article, /9*/)).toEqual(['9']);
  });

  test('refuses a query that is neither', () => {
    const message = 'query: expected a string or a regular expression, received';
    expectError(() => searchText(article, 5 as never), 'TypeError', `${message} 5`);
    expectError(() => searchText(article, null as never), 'TypeError', `${message} null`);
    expectError(() => searchText(article, ['a'] as never), 'TypeError', `${message} a list`);
  });

  refusesOtherThings((thing) => searchText(thing, 'a'));
});

describe('searchText in other texts', () => {
  test('gives offsets in UTF-16 code units after astral characters', () => {
    const { start } = getBlock(synthetic, 'p1');
    const [place] = searchText(synthetic, 'line OPENS');
    expect(place).toEqual({ start: start + 25, end: start + 35, exact: 'line opens' });
    expect(words(synthetic, '🎉')).toEqual(['🎉']);
    expect(words(synthetic, 'n line')).toEqual(['𝒩 line']);
    expect(words(synthetic, '𝒩 line')).toEqual(['𝒩 line']);
  });

  test('finds letters however they are composed', () => {
    const nfd = 'Zu\u0308rich';
    for (const text of [nfd, nfd.normalize('NFC')])
      for (const query of [nfd, nfd.normalize('NFC'), 'ZÜRICH']) expect(words(withText(text), query)).toEqual([text]);
    expect(words(synthetic, 'zürich')).toHaveLength(1);
    expect(words(withText('각'), '각'.normalize('NFD'))).toEqual(['각']);
    expect(words(withText('각'.normalize('NFD')), '각')).toEqual(['각'.normalize('NFD')]);
  });

  test('characters that fold together are found whole, and once', () => {
    expect(words(synthetic, 'trains are fine')).toEqual(['trains are ﬁne']);
    expect(words(withText('aﬁb'), 'i')).toEqual([]);
    expect(words(withText('aﬁb'), /f|i/)).toEqual([]);
    expect(words(withText('aﬁb'), /fi/)).toEqual(['ﬁ']);
    expect(words(withText('Straße'), 'STRASSE')).toEqual(['Straße']);
  });

  test.each<[string, string | RegExp, readonly string[]]>([
    ['Er weiß, daß sie das las.', 'das', ['das']],
    ['Add ½ cup.', '1', []],
    ['Add ½ cup.', '1/2', ['½']],
    ['Rates rose 4½ points.', '41', []],
    ['Rates rose 4½ points.', '4', ['4']],
    ['½1', '1', ['1']],
    ['Well… no.', '.', ['.']],
    ['Well… no', /\.+/, ['…']],
    ['le cafe\u0301, le cafe', 'cafe', ['cafe']],
    ['le cafe\u0301, le cafe', /cafe/, ['cafe']],
    ['A 👩‍🚒 came', '👩', []],
    ['A 👩‍🚒 came', '🚒', []],
    ['A 👩‍🚒 came', '👩‍🚒', ['👩‍🚒']],
    ['ok 👍🏽 👍', '👍', ['👍']],
    ['1\ufe0f\u20e3 1', '1', ['1']],
    ['The 🇺🇸🇷🇺 talks', '🇸🇷', []],
    ['The 🇺🇸🇷🇺 talks', '🇷🇺', ['🇷🇺']],
    ['🏴\u{e0067}\u{e0062}\u{e007f} 🏴', '🏴', ['🏴']],
    ['ｶﾞｽ ｶ', 'カ', ['ｶ']],
    ['กำ ก', 'ก', ['ก']],
    ['가각'.normalize('NFD'), '가', ['가'.normalize('NFD')]],
    ['가각'.normalize('NFD'), '각', ['각'.normalize('NFD')]],
    ['가\u11a8 가', '가', ['가']],
    ['می\u200cخواهم', 'می', ['می']],
    ['a\r\n b', /\s/, ['\r\n ']],
  ])('cuts no letter and nothing that folds as one: %s, %s', (text, query, found) => {
    expect(words(withText(text), query)).toEqual(found);
  });

  test.each<[string, string, number]>([
    ['İstanbul büyüdü.', 'istanbul', 1],
    ['istanbul', 'İSTANBUL', 1],
    ['DIE GROẞE FRAGE. Die große Frage.', 'große', 2],
    ['DIE GROẞE FRAGE. Die große Frage.', 'grosse', 2],
    ['DIE GROẞE FRAGE. Die große Frage.', 'GROẞE', 2],
    ['ｶﾞｿﾘﾝの値段', 'ガソリン', 1],
    ['ﾊﾟﾝとパン', 'パン', 2],
    ['ΟΔΥΣΣΕΥΣ, Οδυσσεύς', 'οδυσσευς', 1],
    ['마실까해요 예'.normalize('NFD'), '해요', 1],
    ['❤\ufe0f ❤', '❤', 2],
  ])('letters that are one to readers meet: %s, %s', (text, query, count) => {
    expect(words(withText(text), query)).toHaveLength(count);
  });

  test('half letters all over take no more than linear time', () => {
    const milliseconds = (size: number): number => {
      const given = withText('½'.repeat(size));
      const begin = performance.now();
      expect(words(given, `${'1/2'.repeat(size / 2)}1`)).toEqual([]);
      return performance.now() - begin;
    };
    const once = fastest(() => milliseconds(10_000));
    expect(fastest(() => milliseconds(80_000))).toBeLessThan(20 * Math.max(10, once));
  });

  test('soft hyphens and runs of white space make no difference', () => {
    expect(words(withText('a co\u00adop \t\u2003 b'), 'coop b')).toEqual(['co\u00adop \t\u2003 b']);
    expect(words(withText('a\r\n\r\nb'), 'a\n\nb')).toEqual(['a\r\n\r\nb']);
    expect(words(withText('a \nb'), 'a b')).toEqual(['a \nb']);
    expect(words(withText('a\n \nb'), 'a b')).toEqual([]);
  });

  test('quotation marks and dashes of other scripts are plain', () => {
    expect(words(withText('«a» ‚b‘ c–d‑e'), '"a" \'b\' c-d-e')).toEqual(['«a» ‚b‘ c–d‑e']);
    expect(words(withText('e\u0301 «a» ‚b‘ c–d \u3000'), '"a" \'b\' c-d')).toEqual(['«a» ‚b‘ c–d']);
  });

  test('places do not overlap', () => {
    expect(searchText(withText('aaaaa'), 'aa').map(({ start }) => start)).toEqual([0, 2]);
    expect(searchText(withText(''), 'a')).toEqual([]);
  });
});
