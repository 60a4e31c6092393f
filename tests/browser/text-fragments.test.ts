import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textFragmentUrl } from '../../src/anchor.ts';
import { type Article, article, type TextRange } from '../../src/index.ts';
import { startBrowser } from '../support/browser.ts';
import { type Highlighter, startHighlighter } from '../support/highlighter.ts';
import { articleOf } from '../support/reported.ts';

/** So many windows follow links at a time, for a browser waits before it searches a page: one more than tests run at a time. */
const WINDOWS = 6;

let browser: Browser;
/** The windows that nobody uses. */
const free: Highlighter[] = [];

beforeAll(async () => {
  browser = await startBrowser();
  free.push(...(await Promise.all(Array.from({ length: WINDOWS }, () => startHighlighter(browser)))));
});

afterAll(async () => {
  await Promise.all(free.map((one) => one.close()));
  await browser?.close();
});

/** Uses a window that nobody else uses then. */
async function withWindow<T>(use: (highlighter: Highlighter) => Promise<T>): Promise<T> {
  const highlighter = free.pop() ?? expect.fail('no window is free');
  try {
    return await use(highlighter);
  } finally {
    free.push(highlighter);
  }
}

/** Follows the link to a place; tells what is wrong with what is highlighted, `null` for nothing. */
async function fault(highlighter: Highlighter, of: Article, { start, end }: TextRange): Promise<string | null> {
  const link = textFragmentUrl(of, { start, end }, { url: '' });
  const found = link === null ? null : await highlighter.follow(of, link);
  if (found?.start === start && found.end === end && found.whole) return null;
  const seen = found === null ? 'nothing' : `${of.text.slice(found.start, found.end)} (${found.start})`;
  return `${of.text.slice(start, end)} (${start}): ${link} highlights ${seen}`;
}

/** Every distinct place of quoted words, mentions, times, figures and scare quotes. */
const places = new Map<string, TextRange>(
  [
    ...article.quotes.flatMap(({ content }) => content),
    ...article.mentions,
    ...article.times,
    ...article.statistics.flatMap(({ stated }) => stated),
    ...article.scareQuotes,
  ].map((span) => [`${span.start}-${span.end}`, span]),
);

test('a browser finds every quote passage, mention, time, figure and scare quote of the article', async () => {
  const waiting = [...places.values()];
  const faults: (string | null)[] = [];
  const follow = async (highlighter: Highlighter): Promise<void> => {
    for (let place = waiting.pop(); place !== undefined; place = waiting.pop())
      faults.push(await fault(highlighter, article, place));
  };
  await Promise.all(Array.from({ length: WINDOWS }, () => withWindow(follow)));
  expect(faults.filter((one) => one !== null)).toEqual([]);
  expect(faults).toHaveLength(places.size);
  expect(places.size).toBeGreaterThan(150);
  // One page for each; a busy machine draws slowly.
}, 300_000);

test('what is highlighted is told apart', async () => {
  const first = article.text.indexOf('Kerry');
  await withWindow(async ({ follow }) => {
    expect(await follow(article, '#:~:text=Kerry')).toEqual({ start: first, end: first + 5, whole: true });
    expect(await follow(article, '#:~:text=Kerr')).toBeNull();
    expect(await follow(article, '#:~:text=Moscow,-nowhere')).toBeNull();
  });
});

describe('a browser finds words', () => {
  test.concurrent.each<
    [what: string, text: string, words: readonly (string | readonly [words: string, nth: number])[]]
  >([
    ['in several blocks', 'One two.\nThree four.\nOne two.\nThree five.', ['One two.\nThree four.', 'four.\nOne two.']],
    ['that other blocks tell apart', 'Yes.\nNo.\nYes.\nSo.', [['Yes.', 2]]],
    ['with hyphens, commas, ampersands', 'A re-think, R&D, re-think', [['re-think', 2], 'R&D,', 'A re-think,']],
    ['that come earlier with other accents', 'El cafe y él. Café. Łódź Lodz', ['él', 'Café', 'Lodz']],
    ['that come earlier in other letters', 'aeon æon; fine ﬁne; アイ あい; o ø', ['æon', 'ﬁne', 'あい', 'ø']],
    ['beside apostrophes', "Russia’s, l’Europe; it's 12:30 a_b", ['Russia', 'Europe', '12', '30', 'b']],
    ['beside NO-BREAK SPACE', 'mot «\u00a0mot\u00a0» 1\u00a0% 2\u00a0%', [['mot', 2], '1\u00a0%', '2', ['%', 2]]],
    ['beside NARROW NO-BREAK SPACE', 'mot «\u202fmot\u202f» 10\u202f%', [['mot', 2], '10', '10\u202f%']],
    ['between runs of white space', 'a  b\t c a  b\t d', ['b\t c', 'b\t d', 'a  b\t d']],
    ['of Japanese', '日本語の文章です。東京は大きい。文です。', ['日本語', '文', ['文', 2], '東京', 'きい', 'です。']],
    ['of Thai', 'ประเทศไทยเป็นประเทศใหญ่', ['ไทย', 'ประเทศ', ['ประเทศ', 2]]],
    ['of Korean', '한국어를 배운다. 한국어를 쓴다.', [['한국어를', 2], '쓴다']],
    [
      'of Arabic',
      'قال الوزير إن الوزير قال',
      [
        ['الوزير', 2],
        ['قال', 2],
      ],
    ],
    ['outside the basic plane', '𝒩ight 🎉 Night 🎉 day', ['Night', ['🎉', 2], '🎉 day']],
    ['with soft hyphens', 'the co\u00adop, a coop', ['co\u00adop', 'coop']],
    [
      'with letters of several characters',
      'ete e\u0301tes e\u0301t\u0301e zu',
      ['e\u0301tes', 'e\u0301t\u0301e', 'zu'],
    ],
    ['with marks at the ends', 'He said "no." She said "no." (or)', ['"no."', ['"no."', 2], '(or)', ['no', 2]]],
    [
      'that are long',
      `Zero ${'one two three four five six seven eight nine ten, '.repeat(9)}end. Then.`,
      ['Zero.*end.', 'two.*nine', 'ten.*end'],
    ],
  ])('%s', async (_, text, places) => {
    const given = articleOf(text);
    for (const one of places) {
      const [words, nth] = typeof one === 'string' ? [one, 1] : one;
      const place = [...text.matchAll(new RegExp(words.replace(/[.()](?!\*)/g, '\\$&'), 'gs'))][nth - 1];
      const start = Number(place?.index);
      const end = start + String(place).length;
      expect(await withWindow((highlighter) => fault(highlighter, given, { start, end }))).toBeNull();
    }
  });
});
