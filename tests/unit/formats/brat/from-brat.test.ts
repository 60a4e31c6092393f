import { describe, expect, test } from 'vitest';
import { type FromBratOptions, fromBrat, toBrat } from '../../../../src/formats/brat.ts';
import { parseArticle } from '../../../../src/schema.ts';
import { fastest } from '../../../support/fastest.ts';
import { note } from '../../../support/note.ts';
import { sample } from '../../../support/sample.ts';

/** Reads a document, and checks that its article is one. */
function read(txt: string, lines: readonly string[], options?: FromBratOptions) {
  const { article, issues } = fromBrat({ txt, ann: lines.map((line) => `${line}\n`).join('') }, options);
  expect(parseArticle(article)).toEqual(article);
  for (const { message } of issues) expect(message).toMatch(/: expected .+, received /);
  return { article, issues, told: issues.map(({ code, path }) => [code, ...path]) };
}

const TXT = '🏭 closes, Ada\u00a0Roe and Bo said on Friday. “It will,” they added, “close.”\r\nTold by none.';
const SAID = [
  'T1\tContent 0 8\t🏭 closes',
  'T2\tSource 10 17\tAda\u00a0Roe',
  'T3\tSource 22 24\tBo',
  'T4\tAttribution 25 29\tsaid',
  'E1\tAttribution:T4 Content:T1 Source:T2 Source2:T3',
];

describe('attributions', () => {
  test('with several sources; the trigger is the cue where none is named', () => {
    const { article, told } = read(TXT, SAID);
    expect(told).toEqual([]);
    const [quote] = article.quotes;
    expect(quote).toMatchObject({ id: 'closes', kind: 'indirect', attitude: 'assertion', modality: 'actual' });
    expect(quote?.sources.map(({ exact }) => exact)).toEqual(['Ada\u00a0Roe', 'Bo']);
    expect(quote?.cues).toEqual([{ start: 26, end: 30, exact: 'said', lemma: 'said' }]);
  });

  test('without a source, in pieces whose marks are read from the text', () => {
    const { article, told } = read(TXT, [
      'T1\tContent 42 50;65 71\tIt will, close.',
      'T2\tCue 57 62\tadded',
      'T3\tAttribution 42 43\tI',
      'E1\tAttribution:T3 Content:T1 Cue:T2 ',
    ]);
    expect(told).toEqual([]);
    const [quote] = article.quotes;
    expect(quote?.content.map(({ exact, quoted, verbatim }) => [exact, quoted, verbatim])).toEqual([
      ['It will,', true, true],
      ['close.', true, true],
    ]);
    expect(quote).toMatchObject({ kind: 'direct', sources: [], speakers: [], cues: [{ exact: 'added' }] });
  });

  test('whose trigger lies in the content, or names a cue by its label', () => {
    const inside = read(TXT, [SAID[0] ?? '', 'T4\tAttribution 0 1\t🏭', 'E1\tAttribution:T4 Content:T1']);
    expect(inside.article.quotes[0]?.cues).toEqual([]);
    const labelled = read(TXT, [SAID[0] ?? '', 'T4\tSaid 25 29\tsaid', 'E1\tSaid:T4 Content:T1'], {
      labels: { Said: 'cue' },
    });
    expect(labelled.article.quotes[0]?.cues.map(({ exact }) => exact)).toEqual(['said']);
    const cued = read(TXT, [SAID[0] ?? '', 'T4\tCue 25 29\tsaid', 'E1\tCue:T4 Content:T1 Cue:T4']);
    expect(cued.article.quotes[0]?.cues.map(({ exact }) => exact)).toEqual(['said']);
    expect([...labelled.told, ...cued.told]).toEqual([]);
  });

  test('over lines, CR LF counted as two, are cut there', () => {
    const { article, told } = read(TXT, [
      'T1\tContent 42 78\tIt will,” they added, “close.”  Told',
      'T2\tAttribution 25 29\tsaid',
      'E1\tAttribution:T2 Content:T1',
    ]);
    expect(told).toEqual([]);
    expect(article.quotes[0]?.content.map(({ exact }) => exact)).toEqual(['It will,” they added, “close.”', 'Told']);
    expect(article.blocks.map(({ id }) => id)).toEqual(['p1', 'p2']);
  });

  test('whose sources are entities have them as speakers; roles are looked up as labels', () => {
    const { article, told } = read(
      TXT,
      [
        'T1\tContent 0 8\t🏭 closes',
        'T2\tPER 10 17\tAda\u00a0Roe',
        'T3\tPerson 22 24\tBo',
        'T4\tAttribution 25 29\tsaid',
        'E1\tAttribution:T4 Content:T1 Who1:T2 Who2:T3 Manner:T4 Left:T3',
        'A1\tAttitude E1 Belief',
        'A2\tModality E1 Denied',
        'A3\tForm T3 Pronoun',
      ],
      { labels: { PER: 'person', Who: 'source', Left: null }, id: 'mine', language: 'en' },
    );
    expect(told).toEqual([['unknown_label', 'ann', 5]]);
    expect(article).toMatchObject({ id: 'mine', language: 'en' });
    expect(article.quotes[0]).toMatchObject({ speakers: ['ada-roe', 'bo'], attitude: 'belief', modality: 'denied' });
    expect(article.entities.map(({ id, name, type }) => [id, name, type])).toEqual([
      ['ada-roe', 'Ada Roe', 'person'],
      ['bo', 'Bo', 'person'],
    ]);
    expect(article.mentions.map(({ form }) => form)).toEqual(['name', 'pronoun']);
  });

  test('within others, and restating them, where they lie there and in no circle', () => {
    const lines = [
      ...SAID,
      'T5\tContent 2 8\tcloses',
      'T6\tAttribution 2 8\tcloses',
      'E2\tAttribution:T6 Content:T5',
      'T7\tContent 31 40\ton Friday',
      'E3\tAttribution:T6 Content:T7',
      'R1\tWithin Arg1:E2 Arg2:E1\t',
      'R2\tWithin Arg1:E3 Arg2:E1',
      'R3\tWithin Arg1:E3 Arg2:E2',
      'R4\tRestates Arg1:E1 Arg2:E3',
      'R5\tRestates Arg1:E3 Arg2:E1',
      'R6\tBefore Arg1:E3 Arg2:E1',
    ];
    // “on Friday” begins one character further: a line that differs from the text.
    lines[8] = 'T7\tContent 30 39\ton Friday';
    const { article, told } = read(TXT, lines);
    expect(article.quotes.map(({ id, within, restates }) => [id, within, restates])).toEqual([
      ['closes', null, 'on-friday'],
      ['closes-2', 'closes', null],
      ['on-friday', null, null],
    ]);
    expect(told).toEqual([
      ['unknown_reference', 'ann', 10],
      ['not_held', 'ann', 10],
      ['not_held', 'ann', 13],
      ['unknown_label', 'ann', 16],
    ]);
  });
});

describe('entities', () => {
  test('are one where spans are equivalent or refer to the same, else one a span', () => {
    const { article, told } = read(
      'Ada, Ada, she, Ada, the mill',
      [
        'T1\tPerson 0 3\tAda',
        'T2\tPerson 5 8\tAda',
        'T3\tPerson 10 13\tshe',
        'T4\tPerson 15 18\tAda',
        'T5\tMill 20 28\tthe mill',
        '*\tEquiv T1 T3',
        'N1\tReference T1 Wikidata:Q7\tAda',
        'N2\tReference T4 Wikidata:Q7\tAda',
        'N3\tReference T2 Freebase:/m/1\tAda',
        'N4\tReference T5 https://example.org/mill',
      ],
      { labels: { Mill: 'thing' } },
    );
    expect(article.mentions.map(({ entity }) => entity)).toEqual(['ada', 'ada-2', 'ada', 'ada', 'the-mill']);
    expect(article.entities.map(({ sameAs }) => sameAs)).toEqual([
      ['http://www.wikidata.org/entity/Q7'],
      [],
      ['https://example.org/mill'],
    ]);
    expect(article.entities[2]).toMatchObject({ type: 'thing', kind: 'Mill' });
    expect(told).toEqual([['not_held', 'ann', 9]]);
  });

  test('of every type can be made, and spans in pieces are taken whole', () => {
    const types = ['Person', 'Organization', 'Place', 'Agreement', 'Event', 'Group', 'Thing'];
    const { article, told } = read('North and South America', [
      ...types.map((type, i) => `T${i + 1}\t${type} 0 5\tNorth`),
      'T8\tPlace 0 5;16 23\tNorth America',
      'T9\tTime 6 9\tand',
      'T10\tScareQuote 10 15\tSouth',
    ]);
    expect(article.entities.map(({ type }) => type)).toEqual([...types.map((type) => type.toLowerCase()), 'place']);
    expect(article.mentions[0]?.exact).toBe('North and South America');
    expect(article.times).toMatchObject([{ id: 'and', exact: 'and', value: null, basis: 'unknown' }]);
    expect(article.scareQuotes.map(({ exact }) => exact)).toEqual(['South']);
    expect(told).toEqual([['not_held', 'ann', 8]]);
  });

  test('without Latin letters have ids by their type', () => {
    const { article } = read('日本 日本', ['T1\tPlace 0 2\t日本', 'T2\tPlace 3 5\t日本']);
    expect(article.entities.map(({ id }) => id)).toEqual(['place', 'place-2']);
  });
});

test.each([
  ['a line that is none', 'Hello', 'malformed'],
  ['an unknown kind', 'X1\tPerson T1', 'malformed'],
  ['a span without words', 'T9\tPerson 0 1', 'malformed'],
  ['a span without offsets', 'T9\tPerson\tA', 'malformed'],
  ['reversed offsets', 'T9\tPerson 3 0\tAda', 'out_of_range'],
  ['no words', 'T9\tPerson 2 2\t', 'out_of_range'],
  ['offsets past the end', 'T9\tPerson 0 99999999999\tAda', 'out_of_range'],
  ['overlapping pieces', 'T9\tPerson 0 3;2 5\tAda a s', 'out_of_range'],
  ['other words', 'T9\tPerson 0 3\tBob', 'text_mismatch'],
  ['an id that is taken', 'T1\tPerson 4 8\tsays', 'duplicate_id'],
  ['an unknown label', 'T9\tPER 4 8\tsays', 'unknown_label'],
  ['content of no attribution', 'T9\tContent 4 8\tsays', 'not_held'],
  ['an attribute of nothing', 'A1\tForm T9 Name', 'unknown_reference'],
  ['an unknown attribute', 'A1\tNegation T1', 'unknown_label'],
  ['an old modification', 'M1\tSpeculation T1', 'unknown_label'],
  ['a form that is none', 'A1\tForm T1 Shape', 'malformed'],
  ['a note', '#1\tAnnotatorNotes T1\tsure?', 'not_held'],
  ['a note with broken JSON', '#1\tAnnotatorNotes T1\tentity {"id":', 'not_held'],
  ['a note with a list', '#1\tAnnotatorNotes T1\tmention [1]', 'not_held'],
  ['a note without words', '#1\tAnnotatorNotes T1', 'not_held'],
  ['an entity that is none', '#1\tAnnotatorNotes T1\tentity {"id":"a"}', 'malformed'],
  ['another equivalence', '*\tSame T1 T2', 'unknown_label'],
  ['an unknown event', 'E1\tBirth:T1', 'unknown_label'],
  ['an event on nothing', 'E1\tAttribution:T9', 'unknown_reference'],
  ['an event with a part that is nothing', 'E1\tAttribution:T2 Content:T1 Source:T9', 'unknown_reference'],
  ['an equivalence with nothing', '*\tEquiv T1 T2 T9', 'unknown_reference'],
  ['an attribution of an attribution', 'E1\tAttribution:T1 Content:E1', 'not_held'],
  ['a figure without a record', 'E1\tStatistic:T1 Stated:T1', 'not_held'],
])('%s is told, and the rest is read', (_, line, code) => {
  const { article, told } = read('Ada says so', ['T1\tPerson 0 3\tAda', '', 'T2\tPerson 9 11\tso', line]);
  expect(told).toContainEqual([code, 'ann', 4]);
  expect(article.mentions.map(({ exact }) => exact)).toContain('so');
});

test('spans of white space are cues and entities as they stand', () => {
  const { article, told } = read('a \u00a0 b', [
    'T1\tContent 0 1\ta',
    'T2\tCue 2 3\t\u00a0',
    'E1\tCue:T2 Content:T1',
    'T3\tPerson 2 3\t\u00a0',
  ]);
  expect(told).toEqual([]);
  expect(article.quotes[0]?.cues[0]?.lemma).toBe('\u00a0');
  expect(article.entities[0]).toMatchObject({ id: 'person', name: 'Person' });
});

test('issues stand in the order of the input, the text first', () => {
  expect(read('\ud800', ['x', 'y', '#1\tAnnotatorNotes T1\tx']).told).toEqual([
    ['malformed', 'txt'],
    ['malformed', 'ann', 1],
    ['malformed', 'ann', 2],
    ['unknown_reference', 'ann', 3],
  ]);
});

test('labels may be left out without a word, with all that belongs to them', () => {
  const lines = [
    'T1\tToken 0 3\tAda',
    'A1\tTense T1',
    '#1\tAnnotatorNotes T1\tx',
    'T2\tPerson 0 3\tAda',
    'A2\tSure T2',
  ];
  expect(read('Ada', lines, { labels: { Token: null, Sure: null } }).told).toEqual([]);
});

test('line ends of all systems, a mark of byte order and old characters are read', () => {
  const { article, issues } = fromBrat({
    txt: '\ufeffAda\r\ncame',
    ann: '\ufeffT1\tPerson 1 4\tAda\r\nT2\tPerson 1 10\tAda came\r\n',
  });
  expect(issues.map(({ code }) => code)).toEqual(['text_mismatch']);
  expect(article.mentions).toMatchObject([{ start: 1, exact: 'Ada' }]);
  expect(read('a\ud800b', ['T1\tPerson 0 3\ta\ufffdb']).told).toEqual([['malformed', 'txt']]);
});

describe('a document that was changed', () => {
  const { txt, ann } = toBrat(sample);
  const changed = (from: string | RegExp, to: string) => {
    expect(ann).not.toBe(ann.replace(from, to));
    return read(txt, ann.replace(from, to).trimEnd().split('\n'));
  };

  test('has blocks by line where its own do not tile the text', () => {
    const { article, told } = changed('"blocks":[{"start":0', '"blocks":[{"start":3');
    expect(article.blocks.map(({ id }) => id)).toEqual(['p1', 'p2', 'p3', 'p4']);
    // The dateline has lost its block, and sentences that cross lines are none.
    expect(told.map(([code]) => code)).toContain('not_held');
    expect(article.dateline).toBeNull();
  });

  test('has a sentence a block where its own do not fit', () => {
    const { article, told } = changed('"sentences":[{"start":0,', '"sentences":[{"start":1,');
    expect(article.sentences).toHaveLength(article.blocks.length);
    expect(told).toEqual([['malformed', 'ann', 2]]);
  });

  test('takes passages as they stand where pieces were added', () => {
    const { article, told } = changed(
      'Content 64 83;85 100\tthe mill will close will close soon',
      'Content 64 83\tthe mill will close',
    );
    expect(told).toEqual([]);
    expect(article.quotes[1]?.content).toHaveLength(1);
  });

  test.each([
    ['an unknown country', '"country":"france"', '"country":"ada"'],
    ['an unknown parent', '"parent":"wire"', '"parent":"ada"'],
    ['an unknown post', '"of":"mill"', '"of":"hall"'],
    ['an unknown member', '"members":["mill"]', '"members":["hall"]'],
    ['an unknown participant', '"participants":["mill"]', '"participants":["hall"]'],
    ['an unknown place', '"place":"rouen","participants"', '"place":"ada","participants"'],
    ['an unknown speaker', '"speakers":["ada"]', '"speakers":["eve"]'],
    ['an unknown addressee', '"addressees":["board"]', '"addressees":["eve"]'],
    ['an unknown time', '"time":"deal-year"', '"time":"never"'],
    ['an unknown literal', '"literal":"washington"', '"literal":"boston"'],
    ['a literal that is meant', '"literal":"washington"', '"literal":"us-government"'],
    ['an unknown subject', '"subject":{"entity":"mill"}', '"subject":{"entity":"hall"}'],
    ['an unknown publisher', '"publisher":"wire"', '"publisher":"ada"'],
    ['an unknown author', '"authors":["ada"]', '"authors":["eve"]'],
  ])('tells %s', (_, from, to) => {
    expect(changed(from, to).issues.map(({ code }) => code)).toContain('unknown_reference');
  });

  test.each([
    ['a quote twice', '"id":"bo-told"', '"id":"output-fell"'],
    ['an entity twice', '"id":"ada"', '"id":"bo"'],
  ])('tells %s', (_, from, to) => {
    expect(changed(from, to).issues.map(({ code }) => code)).toContain('duplicate_id');
  });

  test.each([
    [
      'a date',
      '"value":"2014","basis":"stated","because":null,"id"',
      '"value":"May","basis":"stated","because":null,"id"',
    ],
    ['a lemma', '"lemma":"say"', '"lemma":""'],
    ['passages', '{"count":1,', '{"count":"1",'],
    ['a figure', '"low":11.5', '"low":99'],
    [
      'a date that something is dated',
      '"predicate":"dated","object":{"value":"2014"}',
      '"predicate":"dated","object":{"value":"May"}',
    ],
    ['what is said of the article', '"version":"1.0.0"', '"version":"one"'],
    ['a language', '"language":"en"', '"language":"en-u-u"'],
    ['an attitude', 'Attitude E2 Assertion', 'Attitude E2 Doubt'],
  ])('tells %s that is none', (_, from, to) => {
    expect(changed(from, to).issues.map(({ code }) => code)).toContain('malformed');
  });

  test('tells a dateline outside of the text', () => {
    expect(changed(/("dateline":\{[^}]*\},"start":)17/, '$199999').issues.map(({ code }) => code)).toContain(
      'out_of_range',
    );
  });

  test('tells a mention that is there twice', () => {
    const line =
      ann
        .split('\n')
        .find((one) => one.startsWith('T10\t'))
        ?.replace('T10', 'T99') ?? '';
    const { told } = read(txt, [
      ...ann.trimEnd().split('\n'),
      line,
      '#99\tAnnotatorNotes T99\tmention {"entity":"bo","literal":null}',
    ]);
    expect(told.map(([code]) => code)).toEqual(['duplicate_id']);
  });

  test('tells passages that overlap', () => {
    const { article, told } = changed('Content:T16', 'Content:T16 Content2:T16');
    expect(told.map(([code]) => code)).toEqual(['malformed', 'malformed']);
    expect(article.quotes[1]?.content).toHaveLength(2);
  });
});

describe('odd places', () => {
  test('content that begins before the first block is cut to it', () => {
    const { article, told } = read('  Ada said.', [
      'T1\tContent 0 5\t  Ada',
      'T2\tAttribution 6 10\tsaid',
      'E1\tAttribution:T2 Content:T1',
    ]);
    expect(told).toEqual([]);
    expect(article.quotes[0]?.content.map(({ exact }) => exact)).toEqual(['Ada']);
  });

  test('content that begins between two blocks is that of the later one', () => {
    const two = note('Ada.\n\nBo.', { quotes: { both: { attitude: 'assertion', content: [{ exact: 'Bo.' }] } } });
    const { txt, ann } = toBrat(two);
    const { article, told } = read(
      txt.replace('\n\n', '  '),
      ann.replace('Content 6 9\tBo.', 'Content 5 9\t Bo.').trimEnd().split('\n'),
    );
    expect(told).toEqual([]);
    expect(article.quotes[0]?.content.map(({ exact }) => exact)).toEqual(['Bo.']);
  });

  test('a sentence after the last block makes each block one', () => {
    const { txt, ann } = toBrat(note('Ada said. \n'));
    const { article, told } = read(
      txt,
      ann.replace('"sentences":[{"start":0,"end":9}', '$&,{"start":9,"end":10}').trimEnd().split('\n'),
    );
    expect(told.map(([code]) => code)).toEqual(['malformed']);
    expect(article.sentences.map(({ exact }) => exact)).toEqual(['Ada said.']);
  });

  test.each(['Restates', 'Within'])('two quotes of which each %s the other: the later link is undone', (relation) => {
    const { article, told } = read('Ada said. Bo said.', [
      'T1\tContent 0 3\tAda',
      'T2\tAttribution 4 8\tsaid',
      'E1\tAttribution:T2 Content:T1',
      'T3\tContent 10 12\tBo',
      'T4\tAttribution 13 17\tsaid',
      'E2\tAttribution:T4 Content:T3',
      `R1\t${relation} Arg1:E1 Arg2:E2`,
      `R2\t${relation} Arg1:E2 Arg2:E1`,
    ]);
    expect(told.map(([code]) => code)).toContain('unknown_reference');
    expect(article.quotes.flatMap(({ restates, within }) => restates ?? within ?? []).length).toBeLessThan(2);
  });
});

describe('what an annotator changed', () => {
  const { txt, ann } = toBrat(sample);
  const lines = ann.trimEnd().split('\n');
  const lineOf = (part: string): number => lines.findIndex((line) => line.includes(part)) + 1;
  /** The id of the first span that mentions an entity. */
  const spanOf = (entity: string): string =>
    /(T\d+)\tmention/.exec(lines[lineOf(`mention {"entity":"${entity}"`) - 1] ?? '')?.[1] ?? '';

  test('is told where a label is not the type of the entity', () => {
    const span = `${spanOf('rouen')}\tPlace`;
    const { article, told } = read(txt, ann.replace(span, span.replace('Place', 'Organization')).trimEnd().split('\n'));
    expect(told).toEqual([['not_held', 'ann', lineOf(span)]]);
    expect(article).toEqual(sample);
  });

  test('counts where it is a reference', () => {
    const id = spanOf('rouen');
    const { article, told } = read(txt, [
      ...lines,
      `N98\tReference ${id} Wikidata:Q7`,
      `N99\tReference ${id} Wikidata:Q7`,
    ]);
    expect(told).toEqual([]);
    expect(article.entities.find((entity) => entity.id === 'rouen')?.sameAs).toEqual([
      ...(sample.entities.find((entity) => entity.id === 'rouen')?.sameAs ?? []),
      'http://www.wikidata.org/entity/Q7',
    ]);
  });

  test('is told where it makes two entities one', () => {
    const { article, told } = read(txt, [...lines, `*\tEquiv ${spanOf('ada')} ${spanOf('bo')}`]);
    expect(told).toEqual([['not_held', 'ann', lines.length + 1]]);
    expect(article).toEqual(sample);
  });

  test('is told where the article is said to be two', () => {
    const { told } = read(txt, [...lines, lines[1]?.replace(/^#\d+/, '#999') ?? '']);
    expect(told).toEqual([['not_held', 'ann', lines.length + 1]]);
  });

  test('is told where a figure is stated by what is no span', () => {
    const { told } = read(
      txt,
      ann
        .replace(/(Statistic:T\d+)/, '$1 Stated:E1')
        .trimEnd()
        .split('\n'),
    );
    expect(told).toEqual([['not_held', 'ann', lineOf('Statistic:T')]]);
  });
});

describe('a file of others tells', () => {
  const BASE = [
    'T1\tContent 0 3\tThe',
    'T2\tSource 16 19\tAda',
    'T3\tAttribution 20 24\tsays',
    'E1\tAttribution:T3 Content:T1 Source:T2',
  ];
  const MORE = 'The hall opens, Ada says to Bo.';
  test.each([
    ['a document', ['T9\tDocument 0 3\tThe'], [5]],
    ['an equivalence of parts', ['*\tEquiv T1 T2', '*\tEquiv T1 T1'], [5, 6]],
    ['a reference of an event', ['N1\tReference E1 Wikidata:Q5', 'N2\tReference T3 Wikidata:Q5'], [5, 6]],
    ['an equivalence of two types', ['T8\tPerson 16 19\tAda', 'T9\tOrganization 28 30\tBo', '*\tEquiv T8 T9'], [6]],
    [
      'a trigger beside the cue',
      ['T8\tAttribution 28 30\tBo', 'T9\tCue 25 27\tto', 'E2\tAttribution:T8 Content:T1 Cue:T9'],
      [5],
    ],
    ['a trigger that is an event', ['E2\tAttribution:E1 Content:T1'], [5]],
  ])('%s', (_, lines, told) => {
    expect(read(MORE, [...BASE, ...lines]).told).toEqual(told.map((line) => ['not_held', 'ann', line]));
  });

  test('what is about more than labels that are left out', () => {
    const lines = [
      'T1\tFoo 0 3\tThe',
      'T2\tPerson 16 19\tAda',
      'E1\tBar:T2 X:T1',
      'R1\tCoref Arg1:T1 Arg2:T2',
      'T3\tFoo 28 30\tBo',
      'R2\tCoref Arg1:T1 Arg2:T3',
    ];
    expect(read(MORE, lines, { labels: { Foo: null } }).told).toEqual([
      ['unknown_label', 'ann', 3],
      ['unknown_label', 'ann', 4],
    ]);
  });

  test('normalizations that are no IRI, which tie spans all the same', () => {
    const { article, told } = read('Ada, Ada', [
      'T1\tPerson 0 3\tAda',
      'T2\tPerson 5 8\tAda',
      'N1\tReference T1 Wikipedia:12',
      'N2\tReference T2 Wikipedia:12',
    ]);
    expect(article.mentions.map(({ entity }) => entity)).toEqual(['ada', 'ada']);
    expect(told).toEqual([
      ['not_held', 'ann', 3],
      ['not_held', 'ann', 4],
    ]);
  });

  test('nothing twice of an event on nothing', () => {
    expect(read(MORE, [...BASE, 'E2\tAttribution:T99 Content:T1']).told).toEqual([['unknown_reference', 'ann', 5]]);
  });
});

test('many quotes, one a line, are read in a time that grows with their number', () => {
  const timeOf = (count: number): number => {
    const txt = 'Ada came.\n'.repeat(count);
    const ann = Array.from({ length: count }, (_, i) => {
      const at = i * 10;
      return `T${2 * i + 1}\tContent ${at} ${at + 3}\tAda\nT${2 * i + 2}\tAttribution ${at + 4} ${at + 8}\tcame\nE${i + 1}\tAttribution:T${2 * i + 2} Content:T${2 * i + 1}\n`;
    }).join('');
    const begun = performance.now();
    expect(fromBrat({ txt, ann }).article.quotes).toHaveLength(count);
    return performance.now() - begun;
  };
  // Four times as many; the square of their number would take more than sixteen times as long.
  expect(fastest(() => timeOf(16000))).toBeLessThan(9 * fastest(() => timeOf(4000)));
});

test('wrong arguments are refused', () => {
  const document = { txt: 'a', ann: '' };
  expect(() => fromBrat({ txt: '', ann: '' })).toThrow(RangeError);
  expect(() => fromBrat({ txt: 1, ann: '' } as never)).toThrow('document.txt');
  expect(() => fromBrat({ txt: 'a', ann: null } as never)).toThrow('document.ann');
  expect(() => fromBrat({ ...document, text: '' } as never)).toThrow(TypeError);
  expect(() => fromBrat(document, { label: {} } as never)).toThrow('labels');
  expect(() => fromBrat(document, { labels: { A: 'persona' } } as never)).toThrow('"person"');
  expect(() => fromBrat(document, { labels: 'person' } as never)).toThrow(TypeError);
  expect(() => fromBrat(document, { id: 'A b' })).toThrow(RangeError);
  expect(() => fromBrat(document, { language: 'x' })).toThrow(RangeError);
});
