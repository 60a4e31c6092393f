import { describe, expect, test } from 'vitest';
import { type AnyDraft, defineArticle, startDraft } from '../../../src/author.ts';
import { expectError } from '../../support/refuses.ts';

const started = (text: string, language = 'en') => startDraft(text, { language });
const ends = (text: string, language = 'en'): string[] =>
  Object.values(started(text, language).blocks).map((block) => block.ends);
const blockWords = (text: string, language = 'en'): string[] =>
  defineArticle(started(text, language)).blocks.map(({ exact }) => exact);
const sentenceWords = (text: string, language = 'en'): string[] =>
  defineArticle(started(text, language)).sentences.map(({ exact }) => exact);

test('a draft has every field of one, all but the blocks empty', () => {
  expect(startDraft('Ada left.', { language: 'en', id: 'note', version: '1.2.0' })).toEqual({
    id: 'note',
    version: '1.2.0',
    language: 'en',
    text: 'Ada left.',
    source: {},
    dateline: null,
    topics: [],
    blocks: { p1: { kind: 'paragraph', ends: 'Ada left.' } },
    entities: { person: {}, organization: {}, place: {}, agreement: {}, event: {}, group: {}, thing: {} },
    mentions: [],
    quotes: {},
    scareQuotes: [],
    times: {},
    series: [],
    statistics: {},
    relations: {},
  });
  expect(started('Ada left.')).toMatchObject({ id: 'draft', version: '0.1.0' });
});

test('a draft survives JSON, and what is spread over it keeps its ids', () => {
  const draft = started('Ada left. Bo stayed.');
  expect(JSON.parse(JSON.stringify(draft))).toEqual(draft);
  const article = defineArticle({
    ...(draft satisfies AnyDraft),
    entities: { person: { ada: { name: 'Ada', description: 'A person.' } } },
    mentions: [{ exact: 'Ada', entity: 'ada', form: 'name' }],
  });
  expect(article.mentions.map(({ entity }): 'ada' => entity)).toEqual(['ada']);
});

describe('blocks', () => {
  test.each([
    ['lines', 'Title\nBy Ada\n\nIt rained.\n', ['Title', 'By Ada', 'It rained.']],
    ['lines of Windows', 'One.\r\n\r\nTwo.\r\n', ['One.', 'Two.']],
    ['lines of old systems', 'One.\r\rTwo.', ['One.', 'Two.']],
    ['separators of Unicode', 'One.\u2028Two.\u2029Three.', ['One.', 'Two.', 'Three.']],
    ['indented lines', '  One.\n\n\t Two. \n   \n', ['One.', 'Two.']],
    ['a byte order mark', '\ufeffOne.\nTwo.', ['One.', 'Two.']],
    ['the same line again', 'foo\nfoo\nfoo bar\nfoo', ['foo', 'foo', 'foo bar', 'foo']],
    ['lines of one character', 'a\nb\n.\n—', ['a', 'b', '.', '—']],
    ['a line that shows nothing', 'One.\n\u200b\nTwo.', ['One.', '\u200b\nTwo.']],
    ['nothing shown at the end', 'One.\nTwo.\n\u200b\n', ['One.', 'Two.\n\u200b']],
    ['no line end', 'One', ['One']],
    ['a mark of direction before a space', '\u200f a\nb', ['\u200f a', 'b']],
    ['accents that stand alone', '´One´\n´\nTwo.\n´', ['´One´', '´', 'Two.', '´']],
    ['nothing shown after a line end, and more lines', 'One.\n\u200b\n\n', ['One.\n\u200b']],
  ])('%s', (_, text, blocks) => {
    expect(blockWords(text)).toEqual(blocks);
  });

  test.each([
    ['two words or more', 'The hall will reopen in May, it said.', ['it said.']],
    ['more, where two stand before', 'Bo said no. Ada and Bo said no.', ['and Bo said no.']],
    ['all of it, where all of it repeats itself', 'no no no', ['no no no']],
    ['words without spaces', '总统周五表示，今年不会加税。', ['加税。'], 'zh'],
  ])('end in %s', (_, text, expected, language = 'en') => {
    const [end = ''] = ends(text, language);
    if (language === 'en') expect([end]).toEqual(expected);
    else expect(end.length).toBeLessThan(text.length);
    expect(text.endsWith(end)).toBe(true);
    expect(text.indexOf(end) + end.length).toBe(text.length);
  });
});

describe('sentences', () => {
  test.each([
    ['one', 'The hall reopens', 'en', ['The hall reopens']],
    ['two', 'The hall reopens. Rents fall.', 'en', ['The hall reopens.', 'Rents fall.']],
    ['the same again', 'Hi. There. Hi.', 'en', ['Hi.', 'There.', 'Hi.']],
    [
      'questions and quotations',
      'He said: "Go." She left… and then? "No!"',
      'en',
      ['He said: "Go."', 'She left… and then?', '"No!"'],
    ],
    [
      'abbreviations, to be corrected',
      'The U.S. came. Mr. Smith left.',
      'en',
      ['The U.S. came.', 'Mr.', 'Smith left.'],
    ],
    ['Chinese', '他说。你好！好', 'zh', ['他说。', '你好！', '好']],
    ['Arabic', 'جاء. هل ذهب؟ نعم.', 'ar', ['جاء.', 'هل ذهب؟', 'نعم.']],
    ['a line that shows nothing at the end', 'One. Two.\n\u200b', 'en', ['One.', 'Two.\n\u200b']],
  ])('%s', (_, text, language, sentences) => {
    expect(sentenceWords(text, language)).toEqual(sentences);
  });

  test('are found in a long line as in a short one', () => {
    const text = 'It was so — “He” went on, and the rest did. '.repeat(200).trim();
    const whole = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)];
    expect(sentenceWords(text)).toEqual(whole.map(({ segment }) => segment.trim()));
    const endless = 'and on '.repeat(2_000);
    expect(sentenceWords(`${endless}. Then.`)).toEqual([`${endless}.`, 'Then.']);
  });
});

describe('misuse', () => {
  test.each([
    ['', 'text: expected words, received ""'],
    [' \n\t', 'text: expected words, received " \\n\\t"'],
    ['\ufeff\u200b', 'text: expected words, received "\ufeff\u200b"'],
    ['Ada \ud83d left.', 'text: expected no half of a surrogate pair, received "one at 4"'],
  ])('%j is no text', (text, message) => {
    expectError(() => started(text), 'RangeError', message);
  });

  test.each([
    [
      { language: 'English language' },
      'options.language: expected a language tag of BCP 47, such as "en", received "English language"',
    ],
    [{ language: 'en', id: 'My Note' }, 'options.id: expected lower-case words joined by hyphens, received "My Note"'],
    [{ language: 'en', version: '1' }, 'options.version: expected a version of SemVer, such as "1.0.0", received "1"'],
  ])('%j has a wrong value', (options, message) => {
    expectError(() => startDraft('Ada left.', options), 'RangeError', message);
  });

  test('values of other kinds, and unknown options', () => {
    expectError(() => startDraft(7 as never, { language: 'en' }), 'TypeError', 'text: expected a string, received 7');
    expectError(() => startDraft('Ada.', {} as never), 'TypeError', /^options\.language: .* received undefined$/);
    expectError(() => startDraft('Ada.', null as never), 'TypeError', 'options: expected an object, received null');
    const wrong = { language: 'en', langauge: 'en' };
    expectError(
      () => startDraft('Ada.', wrong),
      'TypeError',
      /^options: expected a key that it knows, such as "language"/,
    );
  });
});
