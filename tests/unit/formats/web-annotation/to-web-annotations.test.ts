// @vitest-environment jsdom
import { parseW3CTextAnnotation } from '@recogito/text-annotator';
import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { type Loss, toWebAnnotations } from '../../../../src/formats/web-annotation.ts';
import { type Article, article } from '../../../../src/index.ts';
import { annoContext } from '../../../support/anno-context.ts';
import { sample } from '../../../support/sample.ts';

const articles: readonly Article[] = [article, sample];

test('a page has the form that the W3C asks for', () => {
  const page = toWebAnnotations(sample, { base: 'https://example.org/notes/' });
  expect(page).toMatchObject({
    type: 'AnnotationPage',
    id: 'https://example.org/notes/page',
    partOf: { id: 'https://example.org/notes/collection', type: 'AnnotationCollection', total: page.items.length },
    startIndex: 0,
  });
  expect(page['@context'][0]).toBe('http://www.w3.org/ns/anno.jsonld');
  expect(new Set(page.items.map(({ id }) => id)).size).toBe(page.items.length);
  for (const { id, type, motivation, body, target } of page.items) {
    expect(id).toMatch(/^https:\/\/example\.org\/notes\/\S+$/);
    expect([type, motivation === 'identifying' || motivation === 'describing']).toEqual(['Annotation', true]);
    expect(body.length).toBeGreaterThan(0);
    for (const { source, selector } of target) {
      expect(source).toBe('https://example.org/mill');
      expect(selector.map((one) => one.type)).toEqual(['TextQuoteSelector', 'TextPositionSelector']);
    }
  }
});

test('a quote in pieces has several targets, in code points after astral text', () => {
  const { items } = toWebAnnotations(sample, { layers: ['quotes'] });
  const said = items.find(({ id }) => id.endsWith('quotes/closing-said'));
  expect(said?.target.map(({ record, selector: [quote, place] }) => [record.role, quote.exact, place.start])).toEqual([
    ['content', 'the mill will close', 64],
    ['content', 'will close soon', 85],
    ['cues', 'said', 59],
    ['sources', 'Paris', 39],
    ['sources', 'the board', 49],
  ]);
});

test('Recogito reads every annotation', () => {
  for (const one of articles)
    for (const annotation of toWebAnnotations(one).items) {
      const { parsed, error } = parseW3CTextAnnotation(JSON.parse(JSON.stringify(annotation)));
      expect(error).toBeUndefined();
      expect(parsed?.target.selector.map(({ quote, start, end }) => [quote, start, end])).toEqual(
        annotation.target.map(({ selector: [quote, { start, end }] }) => [quote.exact, start, end]),
      );
    }
});

test('JSON-LD keeps every key, in safe mode', async () => {
  for (const one of articles) {
    const page = toWebAnnotations(one);
    const expanded = await jsonld.expand(JSON.parse(JSON.stringify(page)), {
      safe: true,
      documentLoader: async (url: string) => ({ contextUrl: null, documentUrl: url, document: annoContext }),
    });
    const shown = JSON.stringify(expanded);
    for (const { id } of page.items) expect(shown).toContain(JSON.stringify(id));
    expect(shown.split('"urn:kerry-moscow-visit:record"')).toHaveLength(
      2 + page.items.length + page.items.flatMap(({ target }) => target).length,
    );
    expect(shown.split('/oa#exact"')).toHaveLength(1 + page.items.flatMap(({ target }) => target).length);
  }
});

test('context is as long as it takes to single words out', () => {
  const line = 'The mill is closed today, and it will be tomorrow. ';
  const text = line.repeat(4).trim();
  const spans = [0, 51, 102, 153].map((start) => ({ start, end: start + 8, exact: 'The mill' }));
  const { items } = toWebAnnotations({ ...sample, text, scareQuotes: spans }, { layers: ['scareQuotes'] });
  for (const { target } of items)
    for (const { selector } of target)
      expect(text.split(selector[0].prefix + selector[0].exact + selector[0].suffix)).toHaveLength(2);
});

test('context cuts no character', () => {
  const text = `${'🏭'.repeat(40)}a mill${'🚂'.repeat(40)}`;
  const span = { start: 82, end: 86, exact: 'mill' };
  const [item] = toWebAnnotations({ ...sample, text, scareQuotes: [span] }, { layers: ['scareQuotes'] }).items;
  const [quote, place] = item?.target[0]?.selector ?? [];
  expect(place).toEqual({ type: 'TextPositionSelector', start: 42, end: 46 });
  expect(quote).toMatchObject({ prefix: `${'🏭'.repeat(15)}a `, suffix: '🚂'.repeat(16) });
});

test('what is unsafe, or stands nowhere, is told and left out', () => {
  const losses: Loss[] = [];
  const [quote] = sample.quotes;
  const hostile = {
    ...sample,
    source: { ...sample.source, url: 'javascript:alert(1)' },
    entities: sample.entities.map((entity) => ({ ...entity, sameAs: ['javascript:alert(1)', 'https://example.org/'] })),
    quotes: [{ ...quote, content: [], sources: [], cues: [] }],
    times: sample.times.map((time) => ({ ...time, id: 'a b"\ud800' })),
  } as unknown as Article;
  const page = toWebAnnotations(hostile, {
    onLoss: (loss) => losses.push(loss),
    layers: ['quotes', 'times', 'mentions'],
  });
  expect(losses.slice(0, 3).map(({ code, path }) => [code, ...path])).toEqual([
    ['unsafe_url', 'source', 'url'],
    ['unmarkable_words', 'quotes', 0],
    ['unsafe_url', 'mentions', 0, 'entity'],
  ]);
  expect(page.items[0]).toMatchObject({
    id: 'urn:article:mill-closing:times/a_b__',
    target: [{ source: 'urn:article:mill-closing' }],
  });
  expect(page.items.flatMap(({ body }) => body).filter((one) => 'source' in one && !IRI.test(one.source))).toEqual([]);
});
const IRI = /^https:/;

test('an address with characters that no IRI may have is not written', () => {
  const losses: Loss[] = [];
  const one = { ...sample, source: { ...sample.source, url: 'http://x.y/"a|b<c>' } };
  const page = toWebAnnotations(one, { onLoss: (loss) => losses.push(loss), layers: ['mentions', 'mentions'] });
  expect(losses.map(({ code, path }) => [code, ...path])).toEqual([['unsafe_url', 'source', 'url']]);
  expect(page.items[0]?.target[0]?.source).toBe('urn:article:mill-closing');
  // A layer that is named twice counts once.
  expect(page).toEqual(toWebAnnotations(one, { layers: 'mentions' }));
});

test('an article without an address, and a mention of nobody', () => {
  const [mention] = sample.mentions;
  const one = {
    ...sample,
    dateline: null,
    source: { ...sample.source, url: null },
    mentions: [{ ...mention, entity: 'nobody' }],
  } as unknown as Article;
  const { items } = toWebAnnotations(one, { layers: ['dateline', 'mentions'] });
  expect(items).toMatchObject([{ motivation: 'describing', target: [{ source: 'urn:article:mill-closing' }] }]);
});

test('wrong arguments are refused', () => {
  expect(() => toWebAnnotations(null as never)).toThrow(TypeError);
  expect(() => toWebAnnotations(sample, { sources: 1 } as never)).toThrow(
    'options: expected one of source, base, layers, onLoss',
  );
  expect(() => toWebAnnotations(sample, { layers: ['entities'] } as never)).toThrow(RangeError);
  expect(() => toWebAnnotations(sample, { source: 'javascript:1' })).toThrow(
    new RangeError('options.source: expected an IRI of http, https or urn, received "javascript:1"'),
  );
  expect(() => toWebAnnotations(sample, { base: 'notes/' })).toThrow(
    new RangeError('options.base: expected an IRI of http, https or urn, received "notes/"'),
  );
});
