import { describe, expect, test } from 'vitest';
import { reanchor } from '../../../src/anchor.ts';
import { type Article, article, findQuotes } from '../../../src/index.ts';
import { safeParseArticle } from '../../../src/schema.ts';
import { articleOf, orphansOf, quoteOf, saying } from '../../support/reported.ts';

const VERSION = { version: '1.0.1' };
const onto = (given: Article, text: string) => {
  const result = reanchor(given, text, VERSION);
  expect(safeParseArticle(result.article).error?.issues ?? []).toEqual([]);
  return result;
};
const wordsOf = (refs: readonly { readonly layer: string; readonly span: { readonly exact: string } }[]) =>
  refs.map(({ layer, span }) => `${layer}: ${span.exact}`);

describe('a corrected word takes nothing else along', () => {
  test('in Chinese', () => {
    const given = saying('总统周五表示，今年不会加税。', 'zh', '总统', '表示', '今年不会加税');
    const { orphaned, article: next } = onto(given, '总统星期五表示，今年不会加税。');
    expect(orphaned).toEqual([]);
    expect([next.quotes[0]?.sources[0]?.start, next.quotes[0]?.cues[0]?.start]).toEqual([0, 5]);
  });

  test('in Japanese', () => {
    const given = saying('首相は金曜日に増税はしないと述べた。', 'ja', '首相', '述べた', '増税はしない');
    const { orphaned, changed } = onto(given, '首相は土曜日に増税はしないと述べた。');
    expect([orphaned, changed.map(({ layer }) => layer)]).toEqual([[], ['blocks', 'sentences']]);
  });

  test('in Thai', () => {
    const given = saying('นายกกล่าววันศุกร์ว่าจะไม่ขึ้นภาษี', 'th', 'นายก', 'กล่าว', 'จะไม่ขึ้นภาษี');
    expect(orphansOf(given, 'นายกกล่าววันเสาร์ว่าจะไม่ขึ้นภาษี')).toEqual([]);
  });

  test.each([
    ['Premier Hohenfels sagte, es sei spät.', 'Hohenfels', 'sagte', 'es sei spät', 'Hohenfels', 'Hohen\u00adfels'],
    ['The office said it was late.', 'The office', 'said', 'it was late', 'office', 'oﬃce'],
    ['José Peña said it was late.', 'José Peña', 'said', 'it was late', 'José Peña', 'José Peña'.normalize('NFD')],
    ['The “old” mayor said no more.', 'The “old” mayor', 'said', 'no more', '“old”', '"old"'],
    ['The ministry said it was late.', 'The ministry', 'said', 'it was late', 'ministry', 'Ministry'],
    ['Mr Lavrvo said it was late.', 'Lavrvo', 'said', 'it was late', 'Lavrvo', 'Lavrov'],
    ['Mr Scherbak said it was late.', 'Scherbak', 'said', 'it was late', 'Scherbak', 'Shcherbak'],
    ['The Lavrov office said it was late.', 'The Lavrov office', 'said', 'it was late', 'Lavrov', 'LAVROV'],
  ])('%s: what differs in typography, case or a letter is changed', (text, who, cue, what, old, by) => {
    const { orphaned, changed, article: next } = onto(saying(text, 'en', who, cue, what), text.replace(old, by));
    expect(orphaned).toEqual([]);
    const now = who.replace(old, by);
    expect(wordsOf(changed)).toEqual(expect.arrayContaining([`quotes: ${now}`, `mentions: ${now}`]));
    expect(next.quotes[0]?.speakers).toEqual(['p']);
  });

  test('white space within a figure leaves it what it is', () => {
    const { orphaned, article: next } = onto(article, article.text.replace('5.6%', '5.6\u00a0%'));
    expect(orphaned).toEqual([]);
    expect(next.statistics.flatMap(({ stated }) => stated.map(({ exact }) => exact))).toContain('5.6\u00a0%');
  });
});

describe('no claim outlives its words', () => {
  const hall = saying('The mayor said the hall was full.', 'en', 'The mayor', 'said', 'the hall was full');

  test.each([
    ['another speaker', 'A fireman said the hall was full.'],
    ['no speaker', 'It was said the hall was full.'],
    ['another verb', 'The mayor denied the hall was full.'],
    ['a verb that is negated', 'The mayor never said the hall was full.'],
    ['a verb that is negated after it', 'The mayor said not the hall was full.'],
  ])('%s: nobody is said to have said it', (_, text) => {
    const { article: next, changed } = onto(hall, text);
    expect(next.quotes.map(({ speakers }) => speakers)).toEqual([[]]);
    expect(findQuotes(next, { speaker: 'p' })).toEqual([]);
    expect(wordsOf(changed)).toContain('quotes: the hall was full');
  });

  test.each([
    ['Minister Lavrov', 'Minister Kerry', []],
    ['John Kerry', 'John Kirby', []],
    ['the foreign ministry', 'the defence ministry', []],
    ['Minister Lavrov', 'Lavrov', ['p']],
    ['Minister Lavrov', 'Foreign Minister Sergey Lavrov', ['p']],
    ['the ministry', 'this ministry', ['p']],
  ])('“%s” to “%s”', (who, by, speakers) => {
    const text = `Then ${who} said the talks were useful.`;
    const given = saying(text, 'en', who, 'said', 'the talks were useful');
    const { article: next } = onto(given, text.replace(who, by));
    expect(next.quotes[0]?.speakers).toEqual(speakers);
    expect(next.mentions).toHaveLength(speakers.length);
  });

  test('of two speakers the one goes whose words are lost', () => {
    const given = articleOf('Ada and Bo said it was late.', {
      entities: { person: { ada: { name: 'Ada', description: '' }, bo: { name: 'Bo', description: '' } } },
      mentions: [
        { exact: 'Ada', entity: 'ada', form: 'name' },
        { exact: 'Bo', entity: 'bo', form: 'name' },
      ],
      quotes: {
        q: quoteOf(['it was late'], {
          speakers: ['ada', 'bo'],
          sources: [{ exact: 'Ada' }, { exact: 'Bo' }],
          cues: [{ exact: 'said', lemma: 'say' }],
        }),
      },
    });
    const { article: next, changed } = onto(given, 'Ada and Cy said it was late.');
    expect(next.quotes[0]?.speakers).toEqual(['ada']);
    expect(wordsOf(changed)).toContain('quotes: Ada');
  });

  test.each([
    ['another speaker', 'The mayor left, and the clerk said the hall was full.'],
    ['another cue', 'The mayor said reports denied the hall was full.'],
  ])('%s between two parts of a quote is told at each of them', (_, text) => {
    const { changed, orphaned, article: next } = onto(hall, text);
    expect(orphaned).toEqual([]);
    expect(next.quotes[0]?.speakers).toEqual(['p']);
    expect(changed.filter(({ layer }) => layer === 'quotes')).toHaveLength(3);
  });

  test('other words beside a quote are not told', () => {
    const { changed } = onto(hall, 'The mayor said the hall was full of people on Friday.');
    expect(changed.filter(({ layer }) => layer === 'quotes')).toEqual([]);
  });

  test('the dateline', () => {
    const moved = (from: string, to: string) => {
      const { dateline } = onto(article, article.text.replace(from, to)).article;
      return [dateline?.place, dateline?.period.value, dateline?.agency];
    };
    expect(moved('MOSCOW, December 11.', 'GENEVA, December 12.')).toEqual([null, null, 'tass']);
    expect(moved('MOSCOW', 'GENEVA')).toEqual([null, '2015-12-11', 'tass']);
    expect(moved('/TASS/', '/AP/')).toEqual(['moscow', '2015-12-11', null]);
    expect(moved('MOSCOW', 'Moscow')).toEqual(['moscow', '2015-12-11', 'tass']);
    const { dateline } = onto(article, article.text.replace('MOSCOW, December 11.', 'GENEVA, December 12.')).article;
    expect(dateline?.exact).toBe('GENEVA, December 12. /TASS/.');
  });

  test('a figure whose date changed beside it', () => {
    const given = articleOf('In 2014 trade was $29.2 billion. It rose.', {
      blocks: { p1: { kind: 'paragraph', ends: 'rose.', sentences: ['billion.', 'rose.'] } },
      times: { y: { exact: '2014', value: '2014' } },
      statistics: {
        s: {
          type: 'amount',
          label: 'x',
          unit: 'USD',
          value: 29.2e9,
          period: '2014',
          stated: [{ exact: '$29.2 billion' }],
        },
      },
    });
    const { article: next, changed } = onto(given, 'In 2013 trade was $29.2 billion. It rose.');
    expect(next.statistics[0]?.period).toEqual({ value: null, basis: 'unknown', because: null });
    expect(wordsOf(changed)).toContain('statistics: $29.2 billion');
    const beside = onto(given, 'In 2014 exports were $29.2 billion. It rose.');
    expect(wordsOf(beside.changed)).toContain('statistics: $29.2 billion');
    expect(beside.article.statistics[0]?.period.value).toBe('2014');
    const elsewhere = onto(given, 'In 2014 trade was $29.2 billion. It rose again.');
    expect(wordsOf(elsewhere.changed)).not.toContain('statistics: $29.2 billion');
  });

  test('relations between ends that are gone', () => {
    const given = articleOf('Ada met Bo in 2014.', {
      entities: { person: { ada: { name: 'Ada', description: '' }, bo: { name: 'Bo', description: '' } } },
      mentions: [
        { exact: 'Ada', entity: 'ada', form: 'name' },
        { exact: 'Bo', entity: 'bo', form: 'name' },
      ],
      times: { y: { exact: '2014', value: '2014' } },
      relations: {
        meeting: {
          subject: { entity: 'ada' },
          predicate: 'meets',
          object: { entity: 'bo' },
          period: '2014',
          stated: [{ exact: 'Ada met Bo in 2014' }],
        },
      },
    });
    expect(onto(given, 'Ada met Cy in 2014.').article.relations).toEqual([]);
    const [dated] = onto(given, 'Ada met Bo in 2013.').article.relations;
    expect(dated?.period?.value).toBe(null);
    expect(onto(given, 'Ada at last met Bo in 2014.').article.relations[0]?.period?.value).toBe('2014');
  });
});

describe('what went elsewhere is followed', () => {
  const three = 'Ada left early on Monday.\n\nBo said the bridge was safe.\n\nCy wept.';
  const given = saying(three, 'en', 'Bo', 'said', 'the bridge was safe');

  test.each([
    ['a paragraph that was edited too', 'Bo said again the bridge was safe.\n\nAda left early on Monday.\n\nCy wept.'],
    ['a paragraph with a slip mended', 'Bo said the bridge was saef.\n\nAda left early on Monday.\n\nCy wept.'],
    ['paragraphs in reverse', 'Cy wept.\n\nBo said the bridge was safe.\n\nAda left early on Monday.'],
    ['a sentence of another paragraph', 'Ada left early on Monday. Bo said the bridge was safe.\n\nCy wept.'],
  ])('%s', (_, text) => {
    const { article: next, orphaned } = onto(given, text);
    expect(wordsOf(orphaned).filter((words) => !/^(?:blocks|sentences)/.test(words))).toEqual([]);
    expect(next.quotes[0]?.speakers).toEqual(['p']);
  });

  test('a sentence within its paragraph', () => {
    const text = 'It rained. Bo said the bridge was safe. All went home at once.';
    const one = saying(text, 'en', 'Bo', 'said', 'the bridge was safe');
    expect(orphansOf(one, 'Bo said that the bridge was safe. It rained. All went home at once.')).toEqual([]);
  });

  test('paragraphs that changed places while a word was corrected, under a quote over both', () => {
    const text = 'The bridge will close in May, the mayor said.\n\nThe repairs cost two million euros.';
    const swapped = 'The repairs cost two million euros.\n\nThe bridge will close in June, the mayor said.';
    const quotes = { q: quoteOf(['The bridge will close in May', 'The repairs cost two million euros.']) };
    const { article: next } = onto(articleOf(text, { quotes }), swapped);
    expect(next.quotes[0]?.content.map(({ exact }) => exact)).toEqual([
      'The repairs cost two million euros.',
      'The bridge will close in June',
    ]);
  });
});

describe('lines', () => {
  const text = 'Envoy heads south\n\nThe envoy leaves on Monday.\n\nHe returns on Friday.';
  const news = articleOf(text, {
    blocks: {
      p1: { kind: 'headline', ends: 'south' },
      p2: { kind: 'paragraph', ends: 'Monday.' },
      p3: { kind: 'paragraph', ends: 'Friday.' },
    },
    scareQuotes: [{ exact: 'heads south' }],
  });

  test('a line replaced between the same neighbours keeps its block', () => {
    const { article: next, changed, orphaned } = onto(news, text.replace(/^[^\n]+/, 'Minister to visit Rome'));
    expect(next.blocks.map(({ id, kind }) => `${id} ${kind}`)).toEqual(['p1 headline', 'p2 paragraph', 'p3 paragraph']);
    expect(wordsOf(changed)).toEqual(['blocks: Minister to visit Rome', 'sentences: Minister to visit Rome']);
    expect(wordsOf(orphaned)).toEqual(['scareQuotes: heads south']);
  });

  test('both halves of a passage that a new paragraph cuts are told', () => {
    const given = articleOf('He said: “We came early. We stayed late.”', {
      quotes: { q: quoteOf(['We came early. We stayed late.']) },
    });
    const { changed } = onto(given, 'He said: “We came early.\n\nWe stayed late.”');
    expect(wordsOf(changed).filter((words) => words.startsWith('quotes'))).toEqual([
      'quotes: We came early.',
      'quotes: We stayed late.',
    ]);
  });
});

test('white space at the edge of a place goes with it where it is the same', () => {
  const given = articleOf('Ada met Bo . All left.', { scareQuotes: [{ exact: 'Bo ', near: 8 }] });
  expect(given.scareQuotes[0]?.exact).toBe('Bo ');
  expect(onto(given, 'Then Ada met Bo . All left.').article.scareQuotes[0]?.exact).toBe('Bo ');
  expect(onto(given, 'Ada met Bo. All left.').article.scareQuotes[0]?.exact).toBe('Bo');
});

describe('texts of another sort', () => {
  test('another language, the same paragraphs in reverse, one line', () => {
    expect(onto(article, 'Совсем другой текст о погоде.\n\nИ ещё один абзац.').article.mentions).toEqual([]);
    const reversed = onto(article, article.text.split('\n\n').reverse().join('\n\n'));
    expect(wordsOf(reversed.orphaned)).toEqual([]);
    expect(reversed.article.quotes).toHaveLength(article.quotes.length);
    onto(article, article.text.replace(/\s+/g, ' '));
    onto(article, `${article.text}\n\n${article.text}`);
  });

  test.each([
    ['one character', 'a'],
    ['one letter without spaces', '总'],
    ['one word', 'ab '],
    ['one line', 'ab\n'],
    ['words of the article', `${article.text.slice(422, 700)} `],
  ])('hundreds of thousands of characters, %s over and over, in linear time', (_, unit) => {
    const milliseconds = (size: number): number => {
      const text = unit.repeat(size / unit.length);
      const begin = performance.now();
      reanchor(article, text, VERSION);
      return performance.now() - begin;
    };
    milliseconds(1_000);
    expect(milliseconds(400_000)).toBeLessThan(20 * Math.max(100, milliseconds(50_000)));
  });
});
