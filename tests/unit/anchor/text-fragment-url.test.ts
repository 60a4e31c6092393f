import { describe, expect, test } from 'vitest';
import { textFragmentUrl } from '../../../src/anchor.ts';
import { type Article, article } from '../../../src/index.ts';
import { expectError, refusesOtherThings } from '../../support/refuses.ts';
import { articleOf } from '../../support/reported.ts';
import { synthetic } from '../../support/synthetic.ts';

/** The directive to a place of some words in an article whose blocks are the lines of a text. */
function directive(text: string, words: string, nth = 1): string | null {
  let start = -1;
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  const link = textFragmentUrl(articleOf(text), { start, end: start + words.length }, { url: '' });
  return link === null ? null : decodeURIComponent(link.replace('#:~:text=', ''));
}

describe('textFragmentUrl', () => {
  test.each<[text: string, words: string, nth: number, expected: string | null]>([
    ['One two three', 'two', 1, 'two'],
    ['One two three', ' two ', 1, 'two'],
    ['One two three', 'two t', 1, null],
    ['One two three', 'wo', 1, null],
    ['One two three', ' ', 1, null],
    ['One two three', '', 1, null],
    ['It is 1,234.5 high', '234', 1, null],
    ['Mill and mill', 'mill', 1, 'and-,mill'],
    ['a mill, b mill.', 'mill', 2, 'b-,mill,-.'],
    ['a b mill c d b mill c e', 'mill', 2, 'd b-,mill,-c e'],
    ['USSR and US', 'US', 2, 'US'],
    ['Yes.\nNo.\nYes.', 'Yes.', 2, 'No.-,Yes.'],
    ['Yes.\nNo.\nYes.\nNo.\nYes.', 'Yes.', 3, null],
    ['One two.\nTwo three.', 'two.\nTwo', 1, 'two.,Two'],
    ['One two.\nTwo four.\nTwo three.', 'One two.\nTwo four.\nTwo', 1, 'One two.,Two,-three.'],
    ['One two.\nTwo.\nOne two.\nThree.', 'two.\nThree.', 1, null],
    ['el y él', 'él', 1, 'y-,él'],
    ['æon ae', 'ae', 1, 'ae'],
    ['アイ あい', 'あい', 1, 'アイ-,あい'],
    ['Russia’s', 'Russia', 1, 'Russia,-’s'],
    ['en l’Europe', 'Europe', 1, 'l’-,Europe'],
    ['«\u202fmot\u202f»', 'mot', 1, '«\u202f-,mot,-\u202f»'],
    ['東京は。大きい', '大き', 1, '大き,-い'],
    ['東京は。大きい', '京', 1, '東-,京,-は'],
    ['a  b\t c', 'b\t c', 1, 'b c'],
    ['re-think, & so', 're-think, &', 1, 're-think, &'],
    [`${'日'.repeat(250)}。本`, '日', 120, null],
  ])('%j, to %j (%i)', (text, words, nth, expected) => {
    expect(directive(text, words, nth)).toBe(expected);
  });

  test('terms are encoded', () => {
    const given = articleOf("a-b, c & (d) 'e' ~!* é");
    expect(textFragmentUrl(given, { start: 0, end: given.text.length }, { url: '' })).toBe(
      '#:~:text=a%2Db%2C%20c%20%26%20%28d%29%20%27e%27%20%7E%21%2A%20%C3%A9',
    );
    const halved: Article = {
      ...given,
      text: 'a \ud800 b',
      blocks: [{ id: 'p', kind: 'paragraph', start: 0, end: 5, exact: '' }],
    };
    expect(textFragmentUrl(halved, { start: 0, end: 5 }, { url: '' })).toBe('#:~:text=a%20%EF%BF%BD%20b');
  });

  test('long words are given by their first and last ones', () => {
    const sentence = 'one two three four five six seven eight nine ten ';
    expect(directive(`${sentence.repeat(8)}end.`, `${sentence.repeat(8)}end.`)).toBe(
      'one two three four five six seven eight,four five six seven eight nine ten end.',
    );
    const long = 'x'.repeat(200);
    expect(directive(`${long} ${long}`, `${long} ${long}`)).toBe(`${long} ${long}`);
    expect(directive(`${long}\n${long}`, `${long}\n${long}`)).toBe(`${long},${long}`);
    expect(
      directive(
        `x${'y'.repeat(90)} ${'z'.repeat(90)} ${'v'.repeat(90)} ${'w'.repeat(90)}`,
        `x${'y'.repeat(90)} ${'z'.repeat(90)} ${'v'.repeat(90)} ${'w'.repeat(90)}`,
      ),
    ).toBe(`x${'y'.repeat(90)} ${'z'.repeat(90)},${'v'.repeat(90)} ${'w'.repeat(90)}`);
  });

  test('the address is that of the source, or the one that is given', () => {
    const place = { start: 0, end: 3 };
    const at = (url: string | null): Article => ({ ...article, source: { ...article.source, url } });
    expect(textFragmentUrl(article, place)).toBe('http://tass.com/politics/843506#:~:text=All');
    expect(textFragmentUrl(at('https://a.org/#top'), place)).toBe('https://a.org/#top:~:text=All');
    expect(textFragmentUrl(at('https://a.org/#:~:text=x'), place)).toBe('https://a.org/#:~:text=All');
    expect(textFragmentUrl(at(null), place)).toBeNull();
    expect(textFragmentUrl(at('urn:x'), place)).toBeNull();
    expect(textFragmentUrl(at('javascript:x'), place)).toBeNull();
    expect(textFragmentUrl(at(null), place, { url: '/page' })).toBe('/page#:~:text=All');
    expect(textFragmentUrl(article, place, {})).toBe(textFragmentUrl(article, place, { url: undefined }));
  });

  test('what lies outside the text, or shows nothing, is left out', () => {
    expect(textFragmentUrl(articleOf('One two'), { start: -5, end: 3 }, { url: '' })).toBe('#:~:text=One');
    expect(textFragmentUrl(articleOf('One two'), { start: 4, end: 99 }, { url: '' })).toBe('#:~:text=two');
    expect(textFragmentUrl(articleOf('One two'), { start: 9, end: 99 }, { url: '' })).toBeNull();
    expect(textFragmentUrl(articleOf('One \u00ad two'), { start: 4, end: 5 }, { url: '' })).toBeNull();
    expect(textFragmentUrl(articleOf('One \u00ad two'), { start: 0, end: 5 }, { url: '' })).toBe('#:~:text=One');
    expect(textFragmentUrl({ ...synthetic, blocks: [] }, { start: 0, end: 5 }, { url: '' })).toBeNull();
  });

  test('blocks that touch, and white space at their ends, do no harm', () => {
    const text = 'One. Two.Three. ';
    const block = (start: number, end: number) =>
      ({ id: `b${start}`, kind: 'paragraph', start, end, exact: text.slice(start, end) }) as const;
    const given: Article = { ...synthetic, text, blocks: [block(0, 5), block(5, 9), block(9, 16)] };
    expect(textFragmentUrl(given, { start: 0, end: 9 }, { url: '' })).toBe('#:~:text=One.,Two.');
    expect(textFragmentUrl(given, { start: 9, end: 16 }, { url: '' })).toBe('#:~:text=Three.');
  });

  test('a text that repeats itself over and over takes no more than linear time', () => {
    for (const text of ['the mill '.repeat(20_000).trim(), '日'.repeat(200_000), 'a'.repeat(200_000)]) {
      const given: Article = {
        ...synthetic,
        text,
        blocks: [{ id: 'p', kind: 'paragraph', start: 0, end: text.length, exact: text }],
      };
      for (const start of [0, 90_004, text.length - 9]) textFragmentUrl(given, { start, end: start + 4 }, { url: '' });
    }
  });
});

describe('misuse of textFragmentUrl', () => {
  const place = { start: 0, end: 3 };
  refusesOtherThings((thing) => textFragmentUrl(thing, place));
  test('refuses other places and options', () => {
    expectError(() => textFragmentUrl(article, { start: 3, end: 0 }), 'RangeError', /^range: /);
    expectError(() => textFragmentUrl(article, null as never), 'TypeError', /^range: /);
    expectError(() => textFragmentUrl(article, place, { uri: '' } as never), 'TypeError', /such as "url"/);
    expectError(
      () => textFragmentUrl(article, place, { url: null } as never),
      'TypeError',
      'options.url: expected a string, received null',
    );
  });
});
