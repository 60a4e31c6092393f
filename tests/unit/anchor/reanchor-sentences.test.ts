import { describe, expect, test } from 'vitest';
import { reanchor } from '../../../src/anchor.ts';
import type { AnyDraft } from '../../../src/author.ts';
import { type Article, quoteText } from '../../../src/index.ts';
import { safeParseArticle } from '../../../src/schema.ts';
import { articleOf, orphansOf, quoteOf, saying } from '../../support/reported.ts';

/** The article on another text, which has to be sound. */
function onto(given: Article, text: string): ReturnType<typeof reanchor> {
  const result = reanchor(given, text, { version: '1.0.1' });
  expect(safeParseArticle(result.article).error?.issues ?? []).toEqual([]);
  return result;
}
/** Who says what by which words, of every quote. */
const said = ({ quotes, ...rest }: Article): readonly string[] =>
  quotes.map(
    ({ id, speakers, sources, cues }) =>
      `${speakers.join()} (${[...sources, ...cues].map(({ exact }) => exact).join()}): ${quoteText({ quotes, ...rest }, id)}`,
  );

describe('a neighbour that begins alike takes nothing', () => {
  test.each([
    [
      'a new sentence before it',
      saying('“We go home now,” the mayor said.', 'en', 'the mayor', 'said', 'We go home now,'),
      '“We stay,” a fireman said. “We go home now,” the mayor said.',
      ['p (the mayor,said): We go home now,'],
    ],
    [
      'a new sentence with the same words around',
      saying('Then the mayor said the hall was full.', 'en', 'the mayor', 'said', 'the hall was full'),
      'Then the fireman said the bar was shut. Then the mayor said the hall was full.',
      ['p (the mayor,said): the hall was full'],
    ],
    [
      'a new paragraph before an edited one',
      saying('The old bridge will close, Ada said.', 'en', 'Ada', 'said', 'The old bridge will close'),
      'The mayor has gone home.\n\nThe old bridge will close soon, Ada said.',
      ['p (Ada,said): The old bridge will close'],
    ],
    [
      'paragraphs that changed places, both edited',
      saying(
        'The bridge will close in May, the mayor said.\n\nThe repairs cost two million euros.',
        'en',
        'the mayor',
        'said',
        'The bridge will close in May',
      ),
      'The repairs cost three million euros.\n\nThe bridge will close in June, the mayor said.',
      ['p (the mayor,said): The bridge will close in June'],
    ],
    [
      'a sentence of Japanese before it',
      saying('「帰ろう。」と市長は言った。', 'ja', '市長', '言った', '帰ろう。'),
      '「帰るな。」と知事は叫んだ。「帰ろう。」と市長は言った。',
      ['p (市長,言った): 帰ろう。'],
    ],
  ])('%s', (_, given, text, quotes) => {
    const { article, orphaned } = onto(given, text);
    expect(said(article)).toEqual(quotes);
    expect(orphaned).toEqual([]);
  });

  const person = { p: { name: 'the mayor', description: '' }, f: { name: 'a fireman', description: '' } };
  const two = (text: string, layers: Partial<AnyDraft>): Article =>
    articleOf(text, { entities: { person }, ...layers });

  test('a sentence that went', () => {
    const given = two('“We stay,” a fireman said. “We go home now,” the mayor said.', {
      quotes: {
        a: quoteOf(['We go home now,'], {
          speakers: ['p'],
          sources: [{ exact: 'the mayor' }],
          cues: [{ exact: 'said', nth: 2, lemma: 'say' }],
        }),
      },
    });
    const { article, changed } = onto(given, '“We go home now,” the mayor said.');
    expect(said(article)).toEqual(['p (the mayor,said): We go home now,']);
    expect(changed.filter(({ layer }) => layer === 'quotes')).toEqual([]);
  });

  test.each([[undefined], [['full.', 'shut.']]])('sentences of one paragraph that changed places: %s', (sentences) => {
    const blocks = { p1: { kind: 'paragraph', ends: 'shut.', sentences } } as const;
    const quotes = {
      a: quoteOf(['the hall was full'], {
        speakers: ['p'],
        sources: [{ exact: 'The mayor' }],
        cues: [{ exact: 'said', nth: 1, lemma: 'say' }],
      }),
      b: quoteOf(['the bar was shut'], {
        speakers: ['f'],
        sources: [{ exact: 'The fireman' }],
        cues: [{ exact: 'said', nth: 2, lemma: 'say' }],
      }),
    };
    const given = two('The mayor said the hall was full. The fireman said the bar was shut.', { blocks, quotes });
    const { article, orphaned } = onto(given, 'The fireman said the bar was shut. The mayor said the hall was full.');
    expect(said(article)).toEqual(['f (The fireman,said): the bar was shut', 'p (The mayor,said): the hall was full']);
    expect(orphaned).toEqual([]);
  });
});

describe('scripts without capitals', () => {
  test.each([
    ['zh', '总统周五表示，今年不会加税。', '总统', '表示', '今年不会加税', '总统周五再次表示，今年不会加税。'],
    ['ja', '市長は橋が危ないと述べた。', '市長', '述べた', '橋が危ない', '市長は橋が危ないと改めて述べた。'],
    ['ko', '시장은 홀이 찼다고 말했다.', '시장', '말했다', '홀이 찼다고', '시장은 홀이 찼다고 어제 말했다.'],
    ['ar', 'قال علي إن القاعة ممتلئة.', 'علي', 'قال', 'القاعة ممتلئة', 'قال أمس علي إن القاعة ممتلئة.'],
  ])('%s: a word beside a cue takes no speaker along', (language, text, who, cue, what, by) => {
    const { article, orphaned } = onto(saying(text, language, who, cue, what), by);
    expect(article.quotes[0]?.speakers).toEqual(['p']);
    expect(orphaned).toEqual([]);
  });

  test.each([
    ['ja', '岸田首相は橋が危ないと述べた。', '岸田首相', '述べた', '橋が危ない', '石破首相'],
    ['ko', '김 장관은 홀이 찼다고 말했다.', '김 장관', '말했다', '홀이 찼다고', '박 장관'],
    ['ar', 'قال علي حسن إن القاعة ممتلئة.', 'علي حسن', 'قال', 'القاعة ممتلئة', 'عمر حسن'],
    ['he', 'דוד כהן אמר שהאולם מלא.', 'דוד כהן', 'אמר', 'שהאולם מלא', 'רות כהן'],
  ])('%s: another name is another speaker', (language, text, who, cue, what, by) => {
    const { article } = onto(saying(text, language, who, cue, what), text.replace(who, by));
    expect(article.quotes[0]?.speakers).toEqual([]);
  });

  test('a slip in a name of many letters is one', () => {
    const given = saying('岸田文雄首相は橋が危ないと述べた。', 'ja', '岸田文雄首相', '述べた', '橋が危ない');
    const { article, changed } = onto(given, given.text.replace('岸田', '岸日'));
    expect(article.quotes[0]?.speakers).toEqual(['p']);
    expect(changed.map(({ layer }) => layer)).toContain('mentions');
  });

  test.each([
    ['ko', '시장은 홀이 찼다고 말했다.', '시장', '말했다', '홀이 찼다고', 'NFD'],
    ['de', 'Die Überwachungskamera sagte, es sei spät.', 'Überwachung', 'sagte', 'es sei spät', 'NFD'],
    ['de', 'Premier Hohenfelser sagte, es sei spät.', 'Hohenfels', 'sagte', 'es sei spät', 'soft hyphen'],
    ['de', 'Premier Hohenfelser sagte, es sei spät.', 'felser', 'sagte', 'es sei spät', 'soft hyphen'],
  ])('%s: part of a word goes with it, whatever its typography: %s', (language, text, who, cue, what, way) => {
    const by = way === 'NFD' ? text.normalize('NFD') : text.replace('Hohen', 'HOHEN\u00ad');
    const { article, orphaned } = onto(saying(text, language, who, cue, what), by);
    expect(orphaned).toEqual([]);
    const [source] = article.quotes[0]?.sources ?? [];
    expect(source?.exact.normalize('NFC').replace('\u00ad', '').toLowerCase()).toBe(who.toLowerCase());
  });
});

test.each([
  ['HE', 'SHE'],
  ['Body', 'Nobody'],
  ['Flight 370', 'Flight 371'],
  ['Agenda 2010', 'Agenda 2020'],
])('%s is no slip for %s', (who, by) => {
  const given = saying(`Yes, ${who} said it was late.`, 'en', who, 'said', 'it was late');
  expect(onto(given, `Yes, ${by} said it was late.`).article.quotes[0]?.speakers).toEqual([]);
});

test.each([
  ['No one was hurt.\n\nAccording to Ada, it was late.'],
  ['It cost 12 euros. According to Ada, it was late.'],
  ['According to Ada, on 3 May it was late.'],
])('a number, or a negation in another sentence, takes no cue along: %s', (text) => {
  const given = saying('According to Ada, it was late.', 'en', 'Ada', 'According to', 'it was late');
  expect(orphansOf(given, text)).toEqual([]);
});

describe('claims about persons and days', () => {
  const person = { ada: { name: 'Ada', description: '' }, bo: { name: 'Bo', description: '' } };
  const mentions = [
    { exact: 'Ada', entity: 'ada', form: 'name' },
    { exact: 'Bo', entity: 'bo', form: 'name' },
  ] as const;

  test('addressees', () => {
    const quote = quoteOf(['it was late'], {
      speakers: ['ada'],
      addressees: ['bo'],
      sources: [{ exact: 'Ada' }],
      cues: [{ exact: 'told', lemma: 'tell' }],
    });
    const given = articleOf('Ada told Bo that it was late.', { entities: { person }, mentions, quotes: { quote } });
    expect(onto(given, 'Ada told Bo again that it was late.').article.quotes[0]?.addressees).toEqual(['bo']);
    const { article, changed } = onto(given, 'Ada told Eve that it was late.');
    expect(article.quotes[0]).toMatchObject({ addressees: [], speakers: ['ada'] });
    expect(changed.filter(({ layer }) => layer === 'quotes')).toHaveLength(3);
  });

  test('authors', () => {
    const given = articleOf('By Ada and Bo\nIt was late.', {
      blocks: { by: { kind: 'byline', ends: 'Bo' }, p1: { kind: 'paragraph', ends: 'late.' } },
      entities: { person },
      mentions,
      source: { authors: ['ada', 'bo'] },
    });
    expect(onto(given, 'By Ada and Eve\nIt was late.').article.source.authors).toEqual(['ada']);
    expect(onto(given, 'By Ada and Bo\nIt was early.').article.source.authors).toEqual(['ada', 'bo']);
  });

  test('periods of which every date is lost', () => {
    const given = articleOf('Trade rose by 5% in 2015. In 2014 it was low.', {
      blocks: { p1: { kind: 'paragraph', ends: 'low.', sentences: ['2015.', 'low.'] } },
      times: { now: { exact: '2015', value: '2015' }, before: { exact: '2014', value: '2014' } },
      statistics: {
        rise: {
          type: 'change',
          direction: 'up',
          label: 'rise of trade',
          value: 5,
          unit: 'percent',
          period: '2015',
          comparedWith: '2014',
          stated: [{ exact: '5%' }],
        },
      },
    });
    const { article, changed } = onto(given, 'Trade rose by 5% in 2015. In 2013 it was low.');
    expect(article.statistics[0]).toMatchObject({ period: { value: '2015' }, comparedWith: { value: null } });
    expect(changed.map(({ layer }) => layer)).toContain('statistics');
  });
});

describe('what became part of a larger number has another value', () => {
  test.each([
    ['5 million', '1.5 million', 5e6],
    ['5 million', '-5 million', 5e6],
    ['$5', '$5,000', 5],
    ['$5', '$5.25', 5],
    ['5', '5:30', 5],
    ['5', '3–5', 5],
    ['2', '2 million', 2],
  ])('%s to %s', (exact, by, value) => {
    const figure = { type: 'amount', label: 'x', unit: 'USD', value, stated: [{ exact }] } as const;
    expect(
      onto(articleOf(`It was ${exact} then.`, { statistics: { figure } }), `It was ${by} then.`).article.statistics,
    ).toEqual([]);
  });

  test.each([
    ['2014', '2014-15', 0],
    ['May 3', 'May 3–5', 0],
    ['May 3', 'May 3, 2013', 0],
    ['2014', '2014, when 300 came', 1],
    ['May 3', 'May 3 or 4', 1],
  ])('%s to %s', (exact, by, left) => {
    const given = articleOf(`It was ${exact} then.`, { times: { day: { exact, value: null } } });
    expect(onto(given, `It was ${by} then.`).article.times).toHaveLength(left);
  });
});

test('a larger number in other typography is the same', () => {
  const times = { from: { exact: '2014', value: null }, day: { exact: 'May 3', value: null } };
  const given = articleOf('It was 2014–15, or May 3, 2013, or −5 then.', {
    times,
    statistics: {
      low: { type: 'amount', label: 'x', unit: 'USD', low: -5, high: -5, stated: [{ exact: '5', suffix: ' then' }] },
    },
  });
  const { article, orphaned } = onto(given, 'It was 2014-15, or May 3,\u00a02013, or -5 then.');
  expect(orphaned).toEqual([]);
  expect(article.times).toHaveLength(2);
});

describe('lines that were replaced beside one another', () => {
  const given = articleOf('Mayor to close bridge\nA short stop\n\nThe mayor spoke to many on Friday.', {
    blocks: {
      headline: { kind: 'headline', ends: 'bridge' },
      standfirst: { kind: 'standfirst', ends: 'stop' },
      p1: { kind: 'paragraph', ends: 'Friday.' },
    },
  });
  test.each([
    ['both', 'Talks end in tears\nOther words stand here', 'headline standfirst p1'],
    ['one of them gone', 'Talks end in tears', 'headline p1'],
    ['one more', 'Talks end in tears\nOther words stand here\nBy Bo', 'headline standfirst added-1 p1'],
    ['many more', 'Talks end in tears\nOther words\nBy Bo\nAt noon', 'added-1 added-2 added-3 added-4 p1'],
  ])('%s', (_, lines, ids) => {
    for (const last of ['The mayor spoke to many on Friday.', 'The mayor spoke to some on Friday.'])
      expect(
        onto(given, `${lines}\n\n${last}`)
          .article.blocks.map(({ id }) => id)
          .join(' '),
      ).toBe(ids);
  });
  test('another text altogether keeps none', () => {
    const { article } = onto(given, 'Eins.\nZwei.\nDrei.');
    expect(article.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'paragraph']);
  });
});
