import Validator from '@adobe/structured-data-validator';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { type JsonLdObservation, type Loss, toJsonLd } from '../../../../src/formats/json-ld.ts';
import { type Article, article } from '../../../../src/index.ts';
import { sample } from '../../../support/sample.ts';
import { schemaOrgContext, schemaOrgFaults, schemaOrgGraph } from '../../../support/schema-org.ts';

const articles: readonly (readonly [string, Article])[] = [
  ['the sample', sample],
  ['the bundled article', article],
];
const forms = ['page', 'article'] as const;
const cases = articles.flatMap(([name, one]) => forms.map((as) => [`${name} as ${as}`, one, as] as const));

const context = schemaOrgContext([
  ...['NewsArticle', 'WebPage', 'Quotation', 'Observation', 'Person', 'Organization', 'Country', 'Place', 'Event'],
  ...['ImageObject', 'DefinedTerm', 'QuantitativeValue', 'MonetaryAmount'],
]);
const documentLoader = async (url: string) => ({ contextUrl: undefined, documentUrl: url, document: context });

const nodesOf = (type: string, one: Article): Record<string, unknown>[] => {
  const { hasPart = [], mentions = [] } = toJsonLd(one, { as: 'article' });
  return [...hasPart, ...mentions].filter((node) => node['@type'] === type).map((node) => ({ ...node }));
};
const changed = (over: Partial<Article>): Article => ({ ...structuredClone(sample), ...over });

describe('the vocabulary', () => {
  test.each(cases)('no property is outside its domain or range: %s', (_, one, as) => {
    expect(schemaOrgFaults(toJsonLd(one, { as }))).toEqual([]);
  });

  test('the check knows what is outside', () => {
    const quotation = { '@type': 'Quotation', spokenByCharacter: { '@type': 'Country', name: 'France' } };
    expect(schemaOrgFaults(quotation)).toHaveLength(1);
    expect(schemaOrgFaults({ '@type': 'Person', headline: 'x', name: 'Ada' })).toEqual(['Person has no headline']);
    expect(schemaOrgFaults({ '@type': 'Person', knows: { '@id': 'urn:x' } })).toHaveLength(2);
  });

  test.each(cases)('expands in safe mode: %s', async (_, one, as) => {
    const expanded = await jsonld.expand(toJsonLd(one, { as }), { documentLoader, safe: true });
    expect(JSON.stringify(expanded)).toContain('http://schema.org/spokenByCharacter');
    const quads = String(
      await jsonld.toRDF(toJsonLd(one, { as }), { documentLoader, safe: true, format: 'application/n-quads' }),
    );
    expect(quads).toContain('<http://schema.org/Quotation>');
  });

  test.each(cases)('a validator of structured data finds nothing: %s', async (_, one, as) => {
    const data = structuredClone(toJsonLd(one, { as }));
    const found = await new Validator(schemaOrgGraph()).validate({ jsonld: { [data['@type']]: [data] } });
    expect(found.map((one) => Reflect.get(one, 'issueMessage'))).toEqual([]);
    const wrong = { '@type': 'NewsArticle', headlin: 'x' };
    const faults = await new Validator(schemaOrgGraph()).validate({ jsonld: { NewsArticle: [wrong] } });
    expect(faults).toHaveLength(1);
  });
});

describe('what is described', () => {
  test('by default a page that is about the article, without its body', () => {
    const page = toJsonLd(sample);
    expect(page).toMatchObject({ '@context': 'https://schema.org', '@type': 'WebPage' });
    expect(page.citation['@id']).toBe(page.about['@id']);
    expect(page).not.toHaveProperty('publisher');
    expect(page.about.publisher).toEqual({ '@id': 'https://example.org/mill#entities/wire' });
    expect(page.about).not.toHaveProperty('articleBody');
  });

  test('on request the article itself, with its body', () => {
    const node = toJsonLd(sample, { as: 'article' });
    expect(node).toMatchObject({
      '@type': 'NewsArticle',
      headline: 'Mill 🏭 to close',
      datePublished: '2015-05-03',
      dateline: 'ROUEN, May 3. /WIRE/.',
      author: [{ '@id': 'https://example.org/mill#entities/ada' }],
      about: [{ '@type': 'DefinedTerm', name: 'economy' }],
    });
    const body = sample.blocks.filter(({ kind }) => kind !== 'headline').map(({ exact }) => exact);
    expect(node.articleBody).toBe(body.join('\n\n'));
  });

  test.each([
    ['2015-12-11T14:31:00Z', '2015-12-11T14:31:00Z'],
    ['2015-12-11T14:31:00+03:00', '2015-12-11T14:31:00+03:00'],
    ['2015-12-11T14:31:00', '2015-12-11T14:31:00'],
    ['2015-12-11T14:31Z', '2015-12-11'],
    ['2015-12-11T22', '2015-12-11'],
    ['2015-12', '2015-12'],
    ['2015-12-11~', undefined],
    ['2015/2016', undefined],
    [null, undefined],
  ])('published %s', (value, datePublished) => {
    const source = { ...sample.source, published: { value, basis: 'stated', because: null } as const };
    expect(toJsonLd(changed({ source })).about.datePublished).toBe(datePublished);
    const entities = sample.entities.map((one) => (one.type === 'event' ? { ...one, date: source.published } : one));
    expect(nodesOf('Event', changed({ entities }))[0]?.startDate).toBe(datePublished);
  });

  test('rights, credit and the standfirst of the bundled article', () => {
    const node = toJsonLd(article, { as: 'article' });
    expect(node.copyrightHolder).toEqual(node.publisher);
    expect(node.image).toEqual({
      '@type': 'ImageObject',
      url: article.source.url,
      creditText: article.source.credit,
    });
    expect(node.abstract).toBe(article.blocks.find(({ kind }) => kind === 'standfirst')?.exact);
  });

  test('an author that cannot be one in schema.org is left out', () => {
    const node = toJsonLd(changed({ source: { ...sample.source, authors: ['ada', 'mills'] } }), { as: 'article' });
    expect(node.author).toHaveLength(1);
  });

  test('what is not known is absent', () => {
    const bare: Article = {
      ...structuredClone(sample),
      ...{ topics: [], entities: [], mentions: [], quotes: [], statistics: [], relations: [], dateline: null },
      source: { ...sample.source, url: null, authors: [], publisher: null, published: null },
    };
    expect(toJsonLd(bare)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'WebPage',
      about: {
        '@type': 'NewsArticle',
        '@id': 'urn:article:mill-closing#text/article',
        identifier: 'mill-closing',
        inLanguage: 'en',
        headline: 'Mill 🏭 to close',
      },
      citation: { '@id': 'urn:article:mill-closing#text/article' },
    });
  });
});

describe('quotes', () => {
  test('persons and organizations speak, others are mentioned, all are credited', () => {
    const country = changed({
      quotes: sample.quotes.map((one) => (one.id === 'closing-said' ? { ...one, speakers: ['france', 'board'] } : one)),
    });
    expect(nodesOf('Quotation', country)[1]).toMatchObject({
      abstract: ['the mill will close', 'will close soon'],
      spokenByCharacter: [{ '@id': 'https://example.org/mill#entities/board' }],
      mentions: [{ '@id': 'https://example.org/mill#entities/france' }],
      creditText: ['Paris', 'the board'],
      about: [{ '@id': 'https://example.org/mill#entities/mill' }],
    });
  });

  test('words in quotation marks are its text', () => {
    const [, , , outer] = nodesOf('Quotation', sample).sort(() => 0);
    const quotes = Object.fromEntries(nodesOf('Quotation', sample).map((node) => [node['@id'], node]));
    expect(outer).toBeDefined();
    expect(quotes['https://example.org/mill#quotes/output-fell']).toMatchObject({
      text: ['Output fell by 12% to 40 tonnes,', 'and Bo told us that Washington agreed in the deal of 2014.'],
    });
    expect(quotes['https://example.org/mill#quotes/bo-told']?.isPartOf).toEqual({
      '@id': 'https://example.org/mill#quotes/output-fell',
    });
  });

  test('nobody has spoken what was not said', () => {
    const denied = changed({ quotes: sample.quotes.map((one) => ({ ...one, modality: 'denied' })) });
    for (const node of nodesOf('Quotation', denied)) {
      expect(node).not.toHaveProperty('spokenByCharacter');
      expect(node).not.toHaveProperty('creditText');
      expect(node.creativeWorkStatus).toBe('denied');
    }
    expect(schemaOrgFaults(toJsonLd(denied))).toEqual([]);
  });
});

test('many quotes with the same long words are read once each', () => {
  const text = `${'word '.repeat(200_000)}Ada`;
  const blocks = [{ id: 'p1', kind: 'paragraph' as const, start: 0, end: text.length, exact: '' }];
  const ada = {
    start: text.length - 3,
    end: text.length,
    exact: 'Ada',
    entity: 'ada',
    form: 'name',
    literal: null,
  } as const;
  const content = [{ start: 0, end: text.length, exact: 'word', quoted: true, verbatim: true }];
  const quotes = Array.from({ length: 2000 }, (_, i) => ({
    ...sample.quotes[0],
    id: `q${i}`,
    content,
  })) as Article['quotes'];
  const began = performance.now();
  const found = nodesOf('Quotation', changed({ text, blocks, quotes, mentions: [ada], sentences: [], statistics: [] }));
  expect(performance.now() - began).toBeLessThan(2000);
  expect(found.map(({ about }) => about)).toEqual(
    quotes.map(() => [{ '@id': 'https://example.org/mill#entities/ada' }]),
  );
});

describe('figures', () => {
  const observation = (over: object): Record<string, unknown> | undefined =>
    nodesOf(
      'Observation',
      changed({ statistics: sample.statistics.slice(0, 1).map((one) => ({ ...one, ...over })) }),
    )[0];
  const quoteOf = (node: unknown) => (node as JsonLdObservation).subjectOf;

  test('are claims of the quote that states them, or of the article', () => {
    expect(nodesOf('Observation', sample).map(quoteOf)).toEqual([
      [{ '@id': 'https://example.org/mill#quotes/output-fell' }],
      [{ '@id': 'https://example.org/mill#quotes/output-fell' }],
      [{ '@id': 'https://example.org/mill#text/article' }],
    ]);
  });

  test.each([
    [{ period: { value: '2014', basis: 'stated', because: null } }, '2014', 'P1Y'],
    [{ period: { value: '2014-03', basis: 'stated', because: null } }, '2014-03', 'P1M'],
    [{ period: { value: '2014-03-02', basis: 'stated', because: null } }, '2014-03-02', 'P1D'],
    [{ period: { value: '2014-03/..', basis: 'stated', because: null } }, undefined, undefined],
  ])('their time: %o', (over, observationDate, observationPeriod) => {
    const node = observation(over);
    expect([node?.observationDate, node?.observationPeriod]).toEqual([observationDate, observationPeriod]);
  });

  test('a value has its unit, bounds, direction and margin', () => {
    const bounds = { value: 5.6, low: 5.55, high: 5.65, direction: 'down' };
    expect(observation(bounds)).toMatchObject({
      variableMeasured: 'change of output, down',
      value: { '@type': 'QuantitativeValue', unitText: 'percent', value: 5.6, minValue: 5.55, maxValue: 5.65 },
      marginOfError: { '@type': 'QuantitativeValue', unitText: 'percent', value: 0.05 },
    });
    expect(observation({ ...bounds, unit: 'USD', direction: null })).toMatchObject({
      variableMeasured: 'change of output',
      value: { '@type': 'MonetaryAmount', currency: 'USD', value: 5.6, minValue: 5.55, maxValue: 5.65 },
    });
  });

  test.each([
    ['amount', 'USD', 'MonetaryAmount'],
    ['change', 'RUB', 'MonetaryAmount'],
    ['share', 'SUV', 'QuantitativeValue'],
    ['count', 'SUV', 'QuantitativeValue'],
    ['count', 'SOS', 'QuantitativeValue'],
    ['amount', 'CPU', 'QuantitativeValue'],
    ['change', 'TWH', 'QuantitativeValue'],
  ])('of type %s in %s are of type %s', (type, unit, expected) => {
    expect(observation({ type, unit })?.value).toMatchObject({ '@type': expected });
  });

  test.each([
    ['vague words', { value: null, low: 50, high: null }],
    ['an exact value', { value: 2, low: 2, high: 2 }],
    ['bounds that lie unequally far', { value: 2, low: 1, high: 4 }],
    ['no bounds', { value: 0, low: null, high: null }],
  ])('no margin for %s', (_, over) => {
    const node = observation(over);
    expect(node).not.toHaveProperty('marginOfError');
    const given = Object.entries({ value: over.value, minValue: over.low, maxValue: over.high });
    expect(node?.value).toEqual({
      '@type': 'QuantitativeValue',
      unitText: 'percent',
      ...Object.fromEntries(given.filter(([, one]) => one !== null)),
    });
  });

  test('are about what their words mention', () => {
    const node = nodesOf('Observation', sample).find((one) => one.variableMeasured === 'mills that remain');
    expect(node).not.toHaveProperty('observationAbout');
    const wider = sample.mentions.filter(({ entity }) => entity === 'mills');
    expect(observation({ stated: wider.map((one) => ({ ...one, quote: null })) })?.observationAbout).toEqual([
      { '@id': 'https://example.org/mill#entities/mills' },
    ]);
  });
});

describe('what JSON-LD cannot hold', () => {
  const hostile = changed({
    source: { ...sample.source, url: 'javascript:alert(1)' },
    topics: [{ id: 'medtop:04000000', name: 'ec\ud83conomy', uri: 'data:text/html,x' }],
    entities: sample.entities.map((one) =>
      one.id === 'ada' ? { ...one, sameAs: ['https://a.example/', 'http://x y'] } : one,
    ),
  });

  test('is told, and left out or replaced', () => {
    const losses: Loss[] = [];
    const node = toJsonLd(hostile, { as: 'article', onLoss: (loss) => losses.push(loss) });
    expect(losses).toEqual([
      { code: 'unsafe_url', path: ['source', 'url'], expected: 'http, https or urn', received: 'javascript:alert(1)' },
      {
        code: 'unwritable_character',
        path: ['topics', 0, 'name'],
        expected: 'characters that the format can hold',
        received: 'U+D83C at 2',
      },
      { code: 'unsafe_url', path: ['topics', 0, 'uri'], expected: 'http, https or urn', received: 'data:text/html,x' },
      {
        code: 'unsafe_url',
        path: ['entities', sample.entities.findIndex(({ id }) => id === 'ada'), 'sameAs', 1],
        expected: 'http, https or urn',
        received: 'http://x y',
      },
    ]);
    expect(node.url).toBeUndefined();
    expect(node['@id']).toBe('urn:article:mill-closing#text/article');
    expect(node.about).toEqual([{ '@type': 'DefinedTerm', name: 'ec\ufffdonomy' }]);
    expect(JSON.stringify(node)).not.toMatch(/javascript:|data:|x y/);
    expect(toJsonLd(hostile, { as: 'article' })).toEqual(node);
  });
});

describe('options', () => {
  test('ids begin with another base on request, and with the address without its fragment', () => {
    expect(toJsonLd(sample, { base: 'urn:x:mill' }).citation['@id']).toBe('urn:x:mill#text/article');
    const source = { ...sample.source, url: 'https://example.org/mill#top' };
    expect(toJsonLd(changed({ source })).citation['@id']).toBe('https://example.org/mill#text/article');
    expect(toJsonLd(sample, { base: 'http://x.y/#a' }).citation['@id']).toBe('http://x.y/#text/article');
    expect(toJsonLd(sample, { base: 'http://x.y/#a\u2028#b' }).citation['@id']).toBe('http://x.y/#text/article');
  });

  test('wrong arguments are refused', () => {
    const call: (...args: unknown[]) => unknown = Object(toJsonLd);
    expect(() => call(null)).toThrow('article: expected an article, received null');
    expect(() => call({})).toThrow(TypeError);
    expect(() => call(sample, { is: 'page' })).toThrow('options: expected "as", "base" or "onLoss", received "is"');
    expect(() => call(sample, { as: 'news' })).toThrow('options.as: expected "page" or "article", received "news"');
    expect(() => call(sample, { base: 'javascript:x' })).toThrow('options.base: expected an IRI of http, https or urn');
  });

  test('the article is left as it is', () => {
    const before = structuredClone(sample);
    toJsonLd(before);
    expect(before).toEqual(sample);
  });
});
