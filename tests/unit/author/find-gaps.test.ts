import { describe, expect, test, vi } from 'vitest';
import { type AnyDraft, defineArticle, findGaps, gapKinds, startDraft } from '../../../src/author.ts';
import { type Article, article, type Layer } from '../../../src/index.ts';
import { refusesOtherThings } from '../../support/refuses.ts';
import { articleOf, quoteOf } from '../../support/reported.ts';
import { sample } from '../../support/sample.ts';
import { synthetic } from '../../support/synthetic.ts';

const told = (one: Article): string[] => findGaps(one).map(({ kind, span }) => `${kind}: ${span?.exact ?? '–'}`);
/** The words of the gaps of one kind in a text without annotations, or with some. */
const words = (kind: string, text: string, language = 'en', layers: Partial<AnyDraft> = {}): (string | undefined)[] =>
  findGaps(articleOf(text, { language, ...layers }))
    .filter((gap) => gap.kind === kind)
    .map(({ span }) => span?.exact);

const ada = { name: 'Ada Roe', description: '', familyName: 'Roe' };
const person = { ada };

describe('marks-in-no-quote', () => {
  test.each([
    ['en', 'She said "We go," and left. "No!"', ['"We go,"', '"No!"']],
    ['en', '“We go,” she said. “He told me, ‘Go home.’”', ['“We go,”', '“He told me, ‘Go home.’”', '‘Go home.’']],
    ['en', "'We go,' she said. It's the dogs' bowl, and the '90s.", ["'We go,'"]],
    ['en', 'The rock ‘n’ roll and “words“ shouldn‘t', ['‘n’', '“words“']],
    ['en', '" We have waited , " he said .', ['" We have waited , "']],
    ['en', 'A board of 5\' 11", and 6".', []],
    ['en', '“We wait.\n\n“We go,” she said.', ['“We wait.', '“We go,”']],
    ['en', '“We wait, she said.\n\nAnd went.', []],
    ['en', '("Go") – “” "…"', ['"Go"']],
    ['de', '„Es ist spät.“ Die »Lage« ist ernst.', ['„Es ist spät.“', '»Lage«']],
    ['fr', '« On attend », dit-il. «\u00a0Non\u00a0»', ['« On attend »', '«\u00a0Non\u00a0»']],
    ['sv', '”Vi går”, sade hon.', ['”Vi går”']],
    ['zh', '他说“我们要‘稳’。”好', ['“我们要‘稳’。”', '‘稳’']],
    ['he', 'צה"ל אמר "כן".', ['"כן"']],
    ['de', '„Wort“-Sache, «a»', ['„Wort“', '«a»']],
    ['ja', '首相は「増税は『しない』」と述べた。', ['「増税は『しない』」', '『しない』']],
  ])('%s: %s', (language, text, marked) => {
    expect(words('marks-in-no-quote', text, language)).toEqual(marked);
  });

  test('a passage, a scare quote and a name in marks are none', () => {
    const text = 'Ada said: “We ‘go’ now. Or never.” She read “Dune”.';
    const layers: Partial<AnyDraft> = {
      entities: { thing: { dune: { name: 'Dune', description: '', kind: 'work' } } },
      mentions: [{ exact: 'Dune', entity: 'dune', form: 'name' }],
      scareQuotes: [{ exact: 'go' }],
      quotes: { a: quoteOf(['We ‘go’ now.', 'Or never.']) },
    };
    expect(words('marks-in-no-quote', text, 'en', layers)).toEqual([]);
    expect(words('marks-in-no-quote', text, 'en', { ...layers, scareQuotes: [] })).toEqual(['‘go’']);
    expect(words('marks-in-no-quote', text, 'en', { ...layers, mentions: [] })).toEqual(['“Dune”']);
    expect(words('marks-in-no-quote', text, 'en', { ...layers, quotes: {} })).toEqual(['“We ‘go’ now. Or never.”']);
  });

  test('more quotations in one another than anybody writes are no matter', () => {
    expect(words('marks-in-no-quote', `${'“a '.repeat(20)}b”`)).toEqual(['“a b”']);
  });
});

describe('cue-in-no-quote', () => {
  test('English words that ascribe, and those that are a cue elsewhere', () => {
    const quotes = { a: quoteOf(['it rained'], { cues: [{ exact: 'wrote', nth: 1, lemma: 'write' }] }) };
    const text = 'Ada wrote it rained, Bo wrote no. Cy said so, according to Di, and told Ed.';
    expect(words('cue-in-no-quote', text, 'en', { quotes })).toEqual(['wrote', 'said', 'according to', 'told']);
  });

  test('cues of other languages, of several words too, and no marks', () => {
    const cue = (exact: string, nth = 1) => ({ exact, nth, lemma: exact });
    const text = 'Ada hat gesagt: ja. Bo hat gesagt: nein. Hat er?';
    const quotes = { a: quoteOf(['ja'], { cues: [cue('hat gesagt'), cue(':')] }) };
    expect(words('cue-in-no-quote', text, 'de', { quotes })).toEqual(['hat gesagt']);
  });
});

describe('number-in-no-figure', () => {
  test.each([
    ['en', 'It cost $29.2 billion, up 5.6%, at 3:45 in 2014.', ['$29.2 billion', '5.6%', '3:45', '2014']],
    [
      'en',
      'Two or twenty-five of several dozen, most of them, and one.',
      ['Two', 'twenty-five', 'several dozen', 'most of'],
    ],
    ['en', 'The most important third, ½ cup, 4½ points and CO₂ per km².', ['½', '4½']],
    ['en', 'In 2014, 300 came; 5–7 % and 10€.', ['2014', '300', '5–7 %', '10€']],
    ['de', 'Zwei von 12.000 kamen.', ['12.000']],
    ['ar', 'في ٢٠١٤', ['٢٠١٤']],
    ['zh', '增长5%，３亿', ['5%', '３']],
  ])('%s: %s', (language, text, numbers) => {
    const expected = numbers.map((one) => (one === 'most of' ? 'most' : one));
    expect(words('number-in-no-figure', text, language)).toEqual(expected);
  });

  test('numbers in figures, times and names are none, and those in other mentions are', () => {
    const layers: Partial<AnyDraft> = {
      entities: {
        thing: { jet: { name: 'F-16', description: '', kind: 'product' } },
        group: { men: { name: 'men', description: '' } },
      },
      mentions: [
        { exact: 'F-16', entity: 'jet', form: 'name' },
        { exact: '7 men', entity: 'men', form: 'nominal' },
      ],
      times: { year: { exact: '2014', value: '2014' } },
      statistics: {
        cost: { type: 'amount', label: 'cost', unit: 'USD', value: 5.2e6, stated: [{ exact: '$5.2 million' }] },
      },
    };
    expect(words('number-in-no-figure', 'An F-16 cost $5.2 million in 2014, 7 men said.', 'en', layers)).toEqual(['7']);
  });
});

describe('date-in-no-time', () => {
  test.each([
    [
      'en',
      'On Friday, 11 December 2015, in May, last year and today.',
      ['Friday', '11 December 2015', 'May', 'last year', 'today'],
    ],
    ['en', 'They may march.', []],
    ['en', 'It met on Dec. 11, 2015, on Tues., Sept. 3 and Thu. noon.', ['Dec. 11, 2015', 'Tues', 'Sept. 3', 'Thu']],
    ['en', 'The Sun on Mar sat. In Sun, Sat Mon Jan Roe.', []],
    ['fr', 'Le 3 févr. 2015, lun. ou mar. soir; la mer.', ['3 févr. 2015', 'lun', 'mar']],
    ['de', 'Am Dienstag, 3. März, letztes Jahr', ['Dienstag', '3. März', 'letztes Jahr']],
    ['fr', "Mardi 3 mars, l'année dernière, avant-hier", ['Mardi', '3 mars', "l'année dernière", 'avant-hier']],
    ['ru', 'В среда, 11 декабря, декабрь', ['среда', '11 декабря', 'декабрь']],
    ['zh', '星期五，今年', ['星期五', '今年']],
    ['und', 'Friday', []],
  ])('%s: %s', (language, text, dates) => {
    expect(words('date-in-no-time', text, language)).toEqual(dates);
  });

  test('none is in a time or a name', () => {
    const layers: Partial<AnyDraft> = {
      entities: { person: { may: { name: 'May Roe', description: '' } } },
      mentions: [{ exact: 'May Roe', entity: 'may', form: 'name' }],
      times: { day: { exact: '3 March', value: null }, year: { exact: '2014', value: '2014' } },
    };
    expect(words('date-in-no-time', 'May Roe came on 3 March; in April 2014.', 'en', layers)).toEqual(['April']);
  });
});

describe('name-in-no-mention', () => {
  test.each([
    [
      'en',
      'The mayor, Ada Roe, met Mr. Bo O’Neill of Rouen-Nord. Then the rain came.',
      ['Ada Roe', 'Mr. Bo O’Neill', 'Rouen-Nord'],
    ],
    ['en', 'Rouen was wet. They left Rouen.', ['Rouen', 'Rouen']],
    ['en', 'Rain fell. In Rouen, the rain of Rain City fell.', ['Rouen', 'Rain City']],
    ['en', 'She said: “The end.” Vitamin C and a B.', []],
    ['en', 'It fell. Then it rose: Not much (Roe said).', ['Roe']],
    ['ru', 'Президент Владимир Путин приехал.', ['Владимир Путин']],
    ['de', 'Der Bürgermeister kam nach Rouen.', []],
    ['zh', '总统习近平说', []],
    ['ka', 'თბილისი', []],
  ])('%s: %s', (language, text, names) => {
    const blocks = { p1: { kind: 'paragraph', ends: text } } as const;
    const { sentences } = startDraft(text, { language }).blocks.p1 ?? {};
    const cut = text.includes('Mr.') ? undefined : sentences;
    const found = words('name-in-no-mention', text, language, { blocks: { p1: { ...blocks.p1, sentences: cut } } });
    expect(found).toEqual(names);
  });

  test('a heading with a capital in every word has none', () => {
    const text = 'Market Hall To Reopen';
    const found = (kind: 'headline' | 'paragraph') =>
      words('name-in-no-mention', text, 'en', { blocks: { p1: { kind, ends: text } } });
    expect(found('headline')).toEqual([]);
    expect(found('paragraph')).toEqual(['Hall To Reopen']);
  });
});

describe('mentioned-elsewhere', () => {
  test('names of entities, and the words of mentions', () => {
    const layers: Partial<AnyDraft> = {
      entities: {
        person,
        organization: { board: { name: 'Board of Rouen', description: '', kind: 'body', alternateNames: ['BoR'] } },
      },
      mentions: [
        { exact: 'The board', nth: 1, entity: 'board', form: 'nominal' },
        { exact: 'It', nth: 1, entity: 'board', form: 'pronoun' },
        { exact: 'Ms Ada Roe', entity: 'ada', form: 'nominal' },
      ],
    };
    const text =
      'The board met Ms Ada Roe. It left. It rained on the board of rouen; BoR, bor, Roe and roe knew the board.';
    expect(words('mentioned-elsewhere', text, 'en', layers)).toEqual(['the board', 'BoR', 'Roe', 'the board']);
    expect(findGaps(articleOf(text, layers)).find(({ span }) => span?.exact === 'Roe')?.message).toBe(
      'p1 78-81: "Roe" names ada elsewhere, and is no mention of it here',
    );
  });

  test('a word inside the mention of another entity, but none inside one of its own', () => {
    const layers: Partial<AnyDraft> = {
      entities: { person, organization: { mill: { name: 'mill', description: '', kind: 'company' } } },
      mentions: [
        { exact: 'Ada Roe', entity: 'ada', form: 'name' },
        { exact: 'the Roe mill', entity: 'mill', form: 'nominal' },
      ],
    };
    expect(words('mentioned-elsewhere', 'Ada Roe runs the Roe mill.', 'en', layers)).toEqual(['Roe']);
  });

  test('scripts without spaces, but for a single character', () => {
    const layers: Partial<AnyDraft> = {
      entities: { person: { xi: { name: '总统', description: '', alternateNames: ['习'] } } },
      mentions: [{ exact: '总统', nth: 1, entity: 'xi', form: 'nominal' }],
    };
    expect(words('mentioned-elsewhere', '总统说，副总统习习说。', 'zh', layers)).toEqual(['总统']);
  });

  test('words that name more than five entities name none', () => {
    const named = (count: number) => ({
      entities: {
        person: Object.fromEntries(
          Array.from({ length: count }, (_, i) => [`p${i}`, { name: 'Bo', description: '' }] as const),
        ),
      },
    });
    expect(words('mentioned-elsewhere', 'Then Bo left.', 'en', named(5))).toEqual(['Bo']);
    expect(words('mentioned-elsewhere', 'Then Bo left.', 'en', named(6))).toEqual([]);
  });

  test('phrases of more than twelve words are not looked for', () => {
    const name = (count: number) => `a ${'b '.repeat(count - 2)}c`;
    const found = (count: number) =>
      words('mentioned-elsewhere', `It is ${name(count)}.`, 'en', {
        entities: { person: { long: { name: name(count), description: '' } } },
      });
    expect(found(12)).toEqual([name(12)]);
    expect(found(13)).toEqual([]);
  });
});

test('English pronouns of persons, but not US, i.e. and it', () => {
  const text = 'She told us, i.e. them, of it in the US. I know.';
  expect(words('pronoun-in-no-mention', text)).toEqual(['She', 'us', 'them', 'I']);
  expect(words('pronoun-in-no-mention', text, 'fr')).toEqual([]);
});

describe('sources, speakers and entities', () => {
  const text = 'Ada said it rained.';
  const told = (speakers: string[], isMentioned: boolean) =>
    findGaps(
      articleOf(text, {
        entities: { person: { ada: { name: 'A. Roe', description: '' } } },
        mentions: isMentioned ? [{ exact: 'Ada', entity: 'ada', form: 'name' }] : [],
        quotes: {
          rain: quoteOf(['it rained'], {
            speakers,
            sources: [{ exact: 'Ada' }],
            cues: [{ exact: 'said', lemma: 'say' }],
          }),
        },
      }),
    ).map(({ kind, path, span, message }) => [kind, path, span?.exact, message]);

  test('a source with a mention and a speaker lacks nothing; one with neither is unnamed', () => {
    expect(told(['ada'], true)).toEqual([]);
    expect(told([], false)).toEqual([
      ['entity-in-no-mention', ['entities', 0], undefined, 'entity ada is in no mention'],
    ]);
  });

  test('a source without a mention', () => {
    expect(told(['ada'], false)[0]).toEqual([
      'source-in-no-mention',
      ['quotes', 0, 'sources', 0],
      'Ada',
      'quote rain: its source "Ada" has no mention of the speaker',
    ]);
  });

  test('a quote without the speaker that its source mentions', () => {
    expect(told([], true)).toEqual([
      [
        'source-without-speaker',
        ['quotes', 0, 'speakers'],
        'Ada',
        'quote rain: its source "Ada" has a mention, and it has no speaker',
      ],
    ]);
  });

  test('entities that others refer to need no mention', () => {
    const about = { description: '' };
    const layers: Partial<AnyDraft> = {
      source: { publisher: 'wire', authors: ['bo'] },
      dateline: { place: 'rouen', agency: 'agency', period: '2015' },
      blocks: { dateline: { kind: 'dateline', ends: 'here' } },
      entities: {
        person: { bo: { ...about, name: 'b', positions: [{ title: 'head', of: 'mill' }] } },
        organization: Object.fromEntries(
          ['wire', 'agency', 'mill', 'owner'].map((name) => [
            name,
            { ...about, name, kind: 'company', parent: name === 'mill' ? 'owner' : null, country: 'france' },
          ]),
        ),
        place: {
          rouen: { ...about, name: 'x', kind: 'city', country: 'france' },
          france: { ...about, name: 'y', kind: 'country' },
          hall: { ...about, name: 'z', kind: 'building' },
        },
        event: { party: { ...about, name: 'e', date: '2015', place: 'hall', participants: ['guests'] } },
        group: { guests: { ...about, name: 'g', members: ['host'] }, host: { ...about, name: 'h' } },
        thing: { cake: { ...about, name: 'c', kind: 'food' } },
        agreement: { deal: { ...about, name: 'd', date: '2015' } },
      },
    };
    expect(findGaps(articleOf('here', layers)).map(({ message }) => message)).toEqual([
      'entity deal is in no mention',
      'entity party is in no mention',
      'entity cake is in no mention',
    ]);
  });
});

test('a message says where, and shows long words by their beginning', () => {
  const [gap] = findGaps(articleOf(`It rained.\n\nIt said: “${'and '.repeat(40)}on.”`));
  expect(gap?.path).toEqual(['blocks', 1]);
  expect(gap?.message).toMatch(/^p2 15-19: "said"/);
  const [, marks] = findGaps(articleOf(`It rained.\n\nIt said: “${'and '.repeat(40)}on.”`));
  expect(marks?.message).toMatch(/^p2 21-186: "“and and .*…" is in quotation marks/);
});

test('a word is told of once', () => {
  expect(told(articleOf('He met “The Five” in May 2014, Ada.'))).toEqual([
    'pronoun-in-no-mention: He',
    'marks-in-no-quote: “The Five”',
    'number-in-no-figure: Five',
    'date-in-no-time: May 2014',
    'name-in-no-mention: Ada',
  ]);
});

describe('annotated articles', () => {
  test('the bundled one lacks nothing', () => {
    expect(told(article)).toEqual([]);
  });

  test('the invented ones lack what they were written without', () => {
    // "told us" is spoken by nobody who is annotated; the closing of the mill stands in no noun.
    expect(told(sample)).toEqual(['pronoun-in-no-mention: us', 'entity-in-no-mention: –']);
    // The line is named by a letter, which the sample has for its two code units.
    expect(told(synthetic)).toEqual(['name-in-no-mention: 𝒩']);
  });

  /** How many records of a layer are told of when they are left out, one at a time. */
  function shareFound(layer: Layer & keyof Article): [found: number, of: number] {
    let [found, all] = [0, 0];
    for (const one of [article, sample, synthetic] as readonly Article[]) {
      const before = new Set(told(one));
      for (const record of one[layer]) {
        all++;
        const rest: readonly unknown[] = one[layer].filter((other) => other !== record);
        const gaps = findGaps({ ...one, [layer]: rest });
        if (gaps.some(({ kind, span }) => !before.has(`${kind}: ${span?.exact ?? '–'}`))) found++;
      }
    }
    return [found, all];
  }

  test.each([
    ['mentions', 0.9],
    ['quotes', 0.55],
    ['scareQuotes', 1],
    ['times', 0.7],
    ['statistics', 0.9],
  ] as const)('of %s left out, at least %d are told of', (layer, least) => {
    const [found, all] = shareFound(layer);
    expect(all).toBeGreaterThan(2);
    expect(found / all).toBeGreaterThanOrEqual(least);
  });
});

test('a draft that was just started has most to do, in reading order', () => {
  const { text } = article;
  const gaps = findGaps(defineArticle(startDraft(text, { language: 'en' })));
  expect(gaps.length).toBeGreaterThan(80);
  expect(new Set(gaps.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(5);
  for (const { span, kind } of gaps) {
    expect(text.slice(span?.start, span?.end)).toBe(span?.exact);
    expect(gapKinds).toContain(kind);
  }
});

test('a megabyte takes no long time', () => {
  const line = 'Ada Roe said “we go” on Friday, 11 December, for $5.2 million. ';
  const long = defineArticle({
    id: 'long',
    version: '1.0.0',
    language: 'en',
    text: line.repeat(16_000),
    blocks: { p1: { kind: 'paragraph', ends: line.repeat(16_000) } },
    entities: { person },
    mentions: [{ exact: 'Ada Roe', nth: 1, entity: 'ada', form: 'name' }],
  });
  const begin = performance.now();
  expect(findGaps(long)).toHaveLength(16_000 * 7 - 1);
  expect(performance.now() - begin).toBeLessThan(20_000);
});

refusesOtherThings(findGaps);

test.each([undefined, {}])('a runtime with %o for Intl is told as what it is', (intl) => {
  vi.stubGlobal('Intl', intl);
  const lacking = (message: string) => expect.objectContaining({ name: 'NotSupportedError', message });
  expect(() => findGaps(sample)).toThrow(
    lacking('findGaps: expected a runtime with Intl.DateTimeFormat and Intl.RelativeTimeFormat, received one without'),
  );
  expect(() => startDraft('Ada.', { language: 'en' })).toThrow(
    intl === undefined ? lacking('startDraft: expected a runtime with Intl.Segmenter, received one without') : Error,
  );
  vi.unstubAllGlobals();
});
