import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { type Loss, toTei } from '../../../../src/formats/tei.ts';
import { type Article, article, type BlockKind, blockKinds, type Mention, type Quote } from '../../../../src/index.ts';
import { sample } from '../../../support/sample.ts';
import { allOf, blockWords, rangeWords, readXml, teiFaults, wordsOf } from '../../../support/tei.ts';

const articles: readonly (readonly [string, Article])[] = [
  ['the sample', sample],
  ['the bundled article', article],
];
const elementsOf = (one: Article, name: string) =>
  allOf(readXml(toTei(one))).filter((element) => element.name === name);
const changed = (over: Partial<Article>): Article => ({ ...structuredClone(sample), ...over });

/** An article of one block around a text, with nothing known of it. */
function plain(text: string, kind: BlockKind = 'paragraph'): Article {
  return {
    ...structuredClone(sample),
    ...{ text, blocks: [{ id: 'p1', kind, start: 0, end: text.length, exact: text }] },
    ...{ sentences: [], mentions: [], quotes: [], scareQuotes: [], times: [], statistics: [], relations: [] },
    ...{ dateline: null, topics: [] },
  };
}
const at = (one: Article, exact: string) => {
  const start = one.text.indexOf(exact);
  return { start, end: start + exact.length, exact };
};
const mention = (one: Article, exact: string, entity = 'ada'): Mention => ({
  ...at(one, exact),
  ...{ entity, form: 'name', literal: null },
});
const quote = (one: Article, id: string, ...content: string[]): Quote => ({
  ...{ id, kind: 'direct', attitude: 'assertion', modality: 'actual', speakers: ['ada'], addressees: [] },
  ...{ sources: [], cues: [], time: null, within: null, restates: null },
  content: content.map((exact) => ({ ...at(one, exact), quoted: true, verbatim: true })),
});

describe('the document', () => {
  test.each(articles)('is well-formed, and of elements and attributes of TEI alone: %s', (_, one) => {
    expect(teiFaults(readXml(toTei(one)))).toEqual([]);
  });

  test.each(articles)('has the words of every block: %s', (_, one) => {
    expect(blockWords(readXml(toTei(one)), one)).toEqual(one.blocks.map(({ exact }) => exact));
  });

  test.each(articles)('another reader reads the same: %s', (_, one) => {
    const { window } = new JSDOM();
    const read = new window.DOMParser().parseFromString(toTei(one), 'application/xml');
    for (const { id, exact } of one.blocks)
      expect(read.querySelector(`[*|id="blocks.${id}"]`)?.textContent).toBe(exact);
  });

  test.each(articles)('points to the very words: %s', (_, one) => {
    const root = readXml(toTei(one));
    const targets = (type: string) =>
      allOf(root)
        .filter(({ name, attributes }) => name === 'spanGrp' && attributes.type === type)
        .flatMap(allOf)
        .flatMap(({ attributes }) => attributes.target ?? [])
        .map((target) => rangeWords(root, target));
    expect(targets('sentence')).toEqual(one.sentences.map(({ exact }) => exact));
    expect(targets('source')).toEqual(one.quotes.flatMap(({ sources }) => sources.map(({ exact }) => exact)));
    expect(targets('cue')).toEqual(one.quotes.flatMap(({ cues }) => cues.map(({ exact }) => exact)));
    const relations = allOf(root).filter(({ name }) => name === 'relation');
    const told = one.relations.filter(({ subject }) => 'entity' in subject);
    expect(relations.map(({ attributes }) => rangeWords(root, attributes.corresp ?? ''))).toEqual(
      told.map(({ stated }) => stated.map(({ exact }) => exact).join('')),
    );
  });

  test('points to a place over two blocks by one range in each, and to none outside', () => {
    const [first, second] = sample.blocks;
    const over = { start: first?.start ?? 0, end: second?.end ?? 0, exact: '', quote: null, presupposed: false };
    const stated = [over, { ...over, start: sample.text.length, end: sample.text.length + 1 }];
    const relations = sample.relations.slice(0, 1).map((one) => ({ ...one, stated }));
    expect(elementsOf(changed({ relations }), 'relation')[0]?.attributes.corresp).toBe(
      '#string-range(blocks.headline,0,15) #string-range(blocks.dateline,0,21)',
    );
  });

  test('has the header, what stands off, and the text, in this order', () => {
    const [header, ...rest] = readXml(toTei(sample)).children.map((one) => (typeof one === 'string' ? one : one.name));
    expect([header, ...rest]).toEqual(['teiHeader', 'standOff', 'text']);
    expect(toTei(sample)).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?>\n<TEI xmlns="http:\/\/www.tei-c.org\/ns\/1.0" xml:lang="en">/,
    );
  });

  test('an article of which little is known', () => {
    const bare: Article = {
      ...plain('One.'),
      entities: [],
      source: { ...sample.source, authors: [], publisher: null, published: null, url: null, sha256: null },
    };
    expect(teiFaults(readXml(toTei(bare)))).toEqual([]);
    expect(elementsOf(bare, 'standOff')).toEqual([]);
    expect(elementsOf(bare, 'title').map(wordsOf)).toEqual(['mill-closing', 'mill-closing']);
    expect(elementsOf(bare, 'textClass')).toEqual([]);
    const undated: Article = {
      ...sample,
      dateline: {
        ...at(sample, 'ROUEN'),
        place: null,
        agency: null,
        period: { value: null, basis: 'unknown', because: null },
      },
    };
    expect(elementsOf(undated, 'creation').map(({ children }) => children)).toEqual([
      [{ name: 'date', attributes: {}, children: [] }],
    ]);
  });
});

describe('blocks', () => {
  test.each(blockKinds)('of kind %s hold every sort of mark', (kind) => {
    const one = plain('Ada said “so” of 12% on May 3.', kind);
    const marked: Article = {
      ...one,
      mentions: [mention(one, 'Ada')],
      quotes: [quote(one, 'so', 'so')],
      statistics: sample.statistics
        .slice(0, 1)
        .map((figure) => ({ ...figure, stated: [{ ...at(one, '12%'), quote: null }] })),
      times: sample.times.slice(0, 1).map((time) => ({ ...time, ...at(one, 'May 3') })),
      scareQuotes: [at(one, 'so')],
    };
    const root = readXml(toTei(marked));
    expect(teiFaults(root)).toEqual([]);
    expect(blockWords(root, marked)).toEqual([one.text]);
  });

  test('a heading after text begins a division, and list items share a list', () => {
    const kinds: readonly BlockKind[] = [
      'headline',
      'caption',
      'dateline',
      'paragraph',
      'list-item',
      'list-item',
      'subheading',
      'table',
    ];
    const text = kinds.map((_, i) => `B${i}.`).join('\n');
    const blocks = kinds.map((kind, i) => ({ id: `b${i}`, kind, ...at({ ...sample, text }, `B${i}.`) }));
    const divisions = elementsOf({ ...plain(text), blocks }, 'div');
    expect(divisions.map(({ children }) => children.map((one) => (typeof one === 'string' ? one : one.name)))).toEqual([
      ['head', 'figure', 'dateline', 'p', 'list'],
      ['head', 'ab'],
    ]);
    expect(elementsOf({ ...plain(text), blocks }, 'item').map(wordsOf)).toEqual(['B4.', 'B5.']);
  });
});

describe('marks', () => {
  test('a quote in pieces is joined by next and prev', () => {
    const [first, second] = elementsOf(sample, 'said').filter(({ attributes }) =>
      attributes['xml:id']?.startsWith('quotes.output-fell'),
    );
    expect(first?.attributes).toEqual({
      who: '#entities.ada',
      direct: 'true',
      ana: '#attitude.fact #modality.actual',
      'xml:id': 'quotes.output-fell.1',
      next: '#quotes.output-fell.2',
    });
    expect(second?.attributes.prev).toBe('#quotes.output-fell.1');
    expect(first && wordsOf(first)).toBe('Output fell by 12% to 40 tonnes,');
  });

  test('a nested quote stands in the one around it', () => {
    const outer = elementsOf(sample, 'said').find(({ attributes }) => attributes['xml:id'] === 'quotes.output-fell.2');
    const inner = outer && allOf(outer).find(({ attributes }) => attributes['xml:id'] === 'quotes.bo-told');
    expect(inner?.attributes).toMatchObject({ who: '#entities.bo', toWhom: '#entities.board' });
  });

  test('names, other mentions and metonyms', () => {
    expect(elementsOf(sample, 'orgName').filter(({ attributes }) => attributes.corresp)).toMatchObject([
      { attributes: { ref: '#entities.government', corresp: '#entities.paris' } },
      { attributes: { ref: '#entities.us-government', corresp: '#entities.washington' } },
    ]);
    expect(elementsOf(sample, 'rs')[0]?.attributes).toMatchObject({
      ref: '#entities.board',
      type: 'organization',
      subtype: 'nominal',
    });
  });

  test('figures', () => {
    const [figure] = elementsOf(sample, 'measure');
    const label = elementsOf(sample, 'interp').find(
      ({ attributes }) => `#${attributes['xml:id']}` === figure?.attributes.ana,
    );
    expect(label && wordsOf(label)).toBe('change of output');
    expect(elementsOf(sample, 'measure').map(({ attributes: { 'xml:id': _, ana: __, ...rest } }) => rest)).toEqual([
      { quantity: '12', unit: 'percent', atLeast: '11.5', atMost: '12.5' },
      { quantity: '40', unit: 'tonne', atLeast: '39.5', atMost: '40.5' },
      { quantity: '2', unit: 'count', commodity: 'mill', atLeast: '2', atMost: '2' },
    ]);
    const vague = sample.statistics.map((one) => ({ ...one, value: null, low: null, unit: 'square metre' }));
    expect(elementsOf(changed({ statistics: vague }), 'measure')[1]?.attributes).not.toHaveProperty('quantity');
    expect(elementsOf(changed({ statistics: vague }), 'measure')[1]?.attributes.unit).toBe('square_metre');
  });

  test.each([
    ['2015-05-03', 'stated', { when: '2015-05-03' }],
    ['2015-05', 'inferred', { when: '2015-05', cert: 'medium' }],
    ['2015-05-03T10:00:00Z', 'stated', { when: '2015-05-03T10:00:00Z' }],
    ['2015-05-03T10:00', 'stated', { when: '2015-05-03' }],
    ['2014/2015', 'stated', { notBefore: '2014', notAfter: '2015' }],
    ['2014-03/..', 'stated', { notBefore: '2014-03' }],
    ['../2015', 'inferred', { notAfter: '2015', cert: 'medium' }],
    ['2014?', 'stated', { when: '2014', cert: 'low' }],
    ['201X', 'stated', {}],
    [null, 'unknown', {}],
  ] as const)('the date %s, %s', (value, basis, attributes) => {
    const times = sample.times.slice(0, 1).map((time) => ({ ...time, value, basis }));
    const [date] = elementsOf(changed({ times }), 'dateline')
      .flatMap(allOf)
      .filter(({ name }) => name === 'date');
    expect(date?.attributes).toEqual({ 'xml:id': 'times.filing-day', ...attributes });
  });

  test('what crosses is cut, and joined', () => {
    const one = plain('🏭 a b c d');
    const crossing: Article = {
      ...one,
      mentions: [mention(one, 'a b c', 'ada'), mention(one, 'b c d', 'bo'), mention(one, '🏭 a', 'rouen')],
    };
    const root = readXml(toTei(crossing));
    expect(teiFaults(root)).toEqual([]);
    expect(blockWords(root, crossing)).toEqual([one.text]);
    const pieces = allOf(root).filter(({ attributes }) => attributes.ref === '#entities.bo');
    expect(pieces.map(wordsOf)).toEqual(['b c', ' d']);
    expect(pieces[0]?.attributes.next).toBe(`#${pieces[1]?.attributes['xml:id']}`);
  });

  test('what lies too deep, or in no block, is told', () => {
    const one = plain('word.\n\nword.');
    const blocks = [0, 7].map((start) => ({
      id: `p${start}`,
      kind: 'paragraph',
      start,
      end: start + 5,
      exact: 'word.',
    }));
    const entities = Array.from({ length: 3000 }, (_, i) => ({ ...sample.entities[0], id: `e${i}` }));
    const deep = entities.map(({ id }) => mention(one, 'word', id));
    const gap: Mention = { start: 5, end: 6, exact: '\n', entity: 'gap', form: 'name', literal: null };
    const losses: Loss[] = [];
    const given = { ...one, entities: [...sample.entities, ...entities], blocks, mentions: [...deep, gap] } as Article;
    const root = readXml(toTei(given, { onLoss: (loss) => losses.push(loss) }));
    expect(teiFaults(root)).toEqual([]);
    expect(blockWords(root, given)).toEqual(['word.', 'word.']);
    const marked = allOf(root).filter(({ attributes }) => attributes['xml:id']?.startsWith('mentions.'));
    expect(marked).toHaveLength(100);
    expect(losses).toHaveLength(2901);
    const expected = 'at most 100 marks in one another, in blocks';
    expect(losses[0]).toEqual({ code: 'unmarkable_words', path: ['mentions', 100], expected, received: 'word' });
    expect(losses[2900]).toEqual({ code: 'unmarkable_words', path: ['mentions', 3000], expected, received: '\n' });
  });

  test('each mark that is left out is told where it stands', () => {
    const one = plain('word');
    const word = at(one, 'word');
    const filled: Article = { ...one, mentions: Array.from({ length: 100 }, (_, i) => mention(one, 'word', `e${i}`)) };
    const rest: Partial<Article> = {
      quotes: [quote(one, 'word', 'word')].map((said) => ({
        ...said,
        content: [{ ...word, end: 0, quoted: true, verbatim: true }],
      })),
      statistics: sample.statistics.slice(0, 1).map((figure) => ({ ...figure, stated: [{ ...word, quote: null }] })),
      scareQuotes: [word],
      times: Array.from({ length: 101 }, (_, i) => ({ ...sample.times[0], ...word, id: `t${i}` })) as Article['times'],
    };
    const paths: unknown[] = [];
    toTei({ ...filled, ...rest }, { onLoss: ({ path }) => paths.push(path) });
    expect(paths).toEqual([
      ['statistics', 0, 'stated', 0],
      ['scareQuotes', 0],
      ['quotes', 0, 'content', 0],
      ['times', 100],
    ]);
  });

  test('marks like stairs are cut without growing out of hand', () => {
    const text = 'word '.repeat(1500);
    const one = plain(text);
    const mentions = Array.from({ length: 1000 }, (_, i) => ({
      ...{ start: i * 5, end: i * 5 + 2500, exact: text.slice(i * 5, i * 5 + 2500) },
      ...{ entity: `e${i}`, form: 'name' as const, literal: null },
    }));
    const losses: Loss[] = [];
    const xml = toTei({ ...one, mentions }, { onLoss: (loss) => losses.push(loss) });
    expect(blockWords(readXml(xml), one)).toEqual([text]);
    expect(xml.length).toBeLessThan(1e6);
    expect(losses.length).toBeLessThan(1000);
  });

  test('a mark without words is none', () => {
    const one = plain('a b');
    const empty = { ...mention(one, 'b'), end: one.text.indexOf('b') };
    const root = readXml(toTei({ ...one, mentions: [empty] }));
    expect(
      allOf(root)
        .filter(({ name }) => name === 'persName' || name === 'rs')
        .flatMap(({ attributes }) => attributes.ref ?? []),
    ).toEqual([]);
    expect(blockWords(root, one)).toEqual(['a b']);
  });

  test('a quote within a date is around a piece of it', () => {
    const one = plain('on the day of the hunt we met');
    const within: Article = {
      ...one,
      times: sample.times.slice(0, 1).map((time) => ({ ...time, ...at(one, 'the day of the hunt') })),
      quotes: [quote(one, 'hunt', 'the hunt')],
    };
    const root = readXml(toTei(within));
    expect(teiFaults(root)).toEqual([]);
    expect(
      allOf(root)
        .filter(({ name, attributes }) => name === 'date' && attributes['xml:id'])
        .map(wordsOf),
    ).toEqual(['the day of ', 'the hunt']);
  });
});

describe('characters', () => {
  test.each([
    ['CRLF', 'one\r\ntwo\rthree\n'],
    ['NO-BREAK SPACE', 'one\u00a0two\u202fthree'],
    ['astral', '🏭 one 👩‍🚀 two'],
    ['bidi', 'one \u202eowt\u202c שלום'],
    ['markup', '</p><script>alert(1)</script> &amp; ]]> <!-- -->'],
    ['TAB and NEXT LINE', 'one\ttwo\u0085three\u2028four'],
  ])('%s stand as they are', (_, text) => {
    const one = plain(text);
    const losses: Loss[] = [];
    const xml = toTei(
      { ...one, mentions: [mention(one, 'one')].filter(({ start }) => start >= 0) },
      { onLoss: (loss) => losses.push(loss) },
    );
    expect(blockWords(readXml(xml), one)).toEqual([text]);
    const { window } = new JSDOM();
    const read = new window.DOMParser().parseFromString(xml, 'application/xml');
    expect(read.querySelector('body')?.textContent).toBe(text);
    expect(losses).toEqual([]);
  });

  test('what XML cannot hold is replaced, one for one, and told', () => {
    const one = plain('a\0b\u000bc\ud83cd\uffffe');
    const losses: Loss[] = [];
    const xml = toTei(
      { ...one, source: { ...sample.source, url: 'javascript:x' } },
      { onLoss: (loss) => losses.push(loss) },
    );
    expect(blockWords(readXml(xml), one)).toEqual(['a\ufffdb\ufffdc\ufffdd\ufffde']);
    expect(losses.filter(({ path }) => path[0] === 'text').map(({ received }) => received)).toEqual([
      'U+0000 at 1',
      'U+000B at 3',
      'U+D83C at 5',
      'U+FFFF at 7',
    ]);
    expect(losses.filter(({ code }) => code === 'unsafe_url')).toMatchObject([{ path: ['source', 'url'] }]);
    expect(xml).not.toContain('javascript:');
    expect(toTei({ ...one, source: { ...sample.source, url: 'javascript:x' } })).toBe(xml);
  });

  test('hostile names and ids are inert', () => {
    const hostile = '"><script>alert(1)</script>';
    const entities = sample.entities.map((one) => ({
      ...one,
      name: hostile,
      description: hostile,
      alternateNames: [hostile],
    }));
    const root = readXml(toTei(changed({ entities, language: hostile })));
    expect(allOf(root).filter(({ name }) => name === 'script')).toEqual([]);
    const renamed: Article = JSON.parse(JSON.stringify(sample).replaceAll('"ada"', '"a d\\u00e1\\"<"'));
    expect(teiFaults(readXml(toTei(renamed)))).toEqual([]);
    expect(toTei(renamed)).toContain('entities.a_20_d_e1__22__3c_');
  });
});

test('wrong arguments are refused, and the article is left as it is', () => {
  const call: (...args: unknown[]) => unknown = Object(toTei);
  expect(() => call(null)).toThrow('article: expected an article, received null');
  expect(() => call(sample, { layers: [] })).toThrow('options: expected the key "onLoss", received "layers"');
  const before = structuredClone(sample);
  toTei(before);
  expect(before).toEqual(sample);
});
