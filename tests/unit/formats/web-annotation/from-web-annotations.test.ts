import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type FromWebAnnotationsOptions,
  fromWebAnnotations,
  toWebAnnotations,
  type WebAnnotationPage,
} from '../../../../src/formats/web-annotation.ts';
import { type Article, article as bundled } from '../../../../src/index.ts';
import { parseArticle } from '../../../../src/schema.ts';
import { fastest } from '../../../support/fastest.ts';
import { sample } from '../../../support/sample.ts';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const TEXT = '🏭 Ada came, Bo came.';
const quote = (exact: string, context: object = {}) => ({ type: 'TextQuoteSelector', exact, ...context });
const place = (start: number, end: number) => ({ type: 'TextPositionSelector', start, end });
const target = (...selector: readonly unknown[]) => ({ source: 'https://example.org/', selector });
const person = { type: 'TextualBody', purpose: 'tagging', value: 'Person' };
const annotation = (fields: object) => ({ '@context': CONTEXT, type: 'Annotation', body: person, ...fields });

/** Reads annotations, and checks that the article is one. */
function read(input: unknown, options: FromWebAnnotationsOptions = { text: TEXT }) {
  const { article, issues } = fromWebAnnotations(input, options);
  expect(parseArticle(article)).toEqual(article);
  return {
    article,
    told: issues.map(({ code, path }) => [code, ...path]),
    found: article.mentions.map(({ start, exact, entity }) => [start, exact, entity]),
  };
}

test('what was written comes back, from a page, a collection or a copy', () => {
  for (const article of [bundled, sample] as readonly Article[]) {
    const page = toWebAnnotations(article);
    const { '@context': context, ...first } = page;
    const collection = { '@context': context, ...page.partOf, first };
    for (const input of [page, collection, JSON.parse(JSON.stringify(page))])
      for (const options of [{ text: article.text }, { article }])
        expect(fromWebAnnotations(input, options)).toEqual({ article, issues: [] });
  }
});

test('layers that are not given come from the article', () => {
  const page = toWebAnnotations(sample, { layers: ['quotes', 'dateline'] });
  expect(fromWebAnnotations(page, { article: sample })).toEqual({ article: sample, issues: [] });
  expect(fromWebAnnotations(page.items, { article: sample })).toEqual({ article: sample, issues: [] });
  const mentions = toWebAnnotations(sample, { layers: 'mentions' });
  expect(fromWebAnnotations(mentions, { article: sample })).toEqual({ article: sample, issues: [] });
});

test('a dateline comes from a list, too; of several the first', () => {
  const { items } = toWebAnnotations(sample, { layers: ['dateline', 'blocks'] });
  const alone = read(items, { text: sample.text });
  expect(alone.article.dateline).toMatchObject({ exact: sample.dateline?.exact });
  expect(alone.article.blocks).toEqual(sample.blocks);
  const twice = read([...items, { ...items[0], id: 'urn:x:2' }], { text: sample.text });
  expect(twice.told.filter(([code]) => code === 'not_held')).toEqual([['not_held', items.length]]);
});

test('a head that is none leaves that of the article', () => {
  const page = { ...toWebAnnotations(sample, { layers: 'quotes' }), record: { entities: [] } };
  const { article, told } = read(page, { article: sample });
  expect(article).toEqual(sample);
  expect(told).toEqual([['malformed', 'record']]);
});

test('an article that is added to is not frozen, nor its records lost', () => {
  const article: Article = structuredClone(sample);
  const added = read([annotation({ target: { ...target(quote('agreed')), source: 'https://example.org/mill' } })], {
    article,
  });
  expect(Object.isFrozen(article.entities[0])).toBe(false);
  expect(added.told).toEqual([]);
  expect(added.article.mentions).toHaveLength(sample.mentions.length + 1);
  expect(added.article.quotes).toEqual(sample.quotes);
});

describe('places', () => {
  test.each([
    ['words alone', [quote('Ada')], 3],
    ['a place alone', [place(2, 5)], 3],
    ['both', [quote('Ada'), place(2, 5)], 3],
    ['both, in UTF-16 code units', [quote('Ada'), place(3, 6)], 3],
    ['context', [quote('came', { prefix: 'Bo ' })], 16],
    ['both, and context', [quote('came', { prefix: 'Ada ', suffix: ', Bo' }), place(6, 10)], 7],
    ['both, in UTF-16 code units, by context', [quote('came', { prefix: 'Bo ', suffix: '.' }), place(16, 20)], 16],
    ['other selectors beside', [{ type: 'RangeSelector' }, quote('Ada')], 3],
  ])('are found by %s', (_, selector, start) => {
    const { told, article } = read(annotation({ target: target(...selector) }));
    expect(told).toEqual([]);
    expect(article.mentions.map((mention) => mention.start)).toEqual([start]);
  });

  test.each([
    ['other words', [quote('Eve')], 'text_mismatch', 0],
    ['words that stand twice', [quote('came')], 'text_mismatch', 0],
    ['half of a character', [quote('\ud83c')], 'text_mismatch', 0],
    ['words in another context', [quote('Ada', { prefix: 'Bo ' }), place(2, 5)], 'text_mismatch', 0],
    ['words at another place, by context', [quote('came', { prefix: 'Bo ' }), place(6, 10)], 'text_mismatch', 1],
    ['words and half a position', [quote('came'), place(6.5, 10.5)], 'text_mismatch', 0],
    ['words and an end after the text', [quote('came.'), place(14, 99)], 'out_of_range', 1],
    ['words and another place', [quote('Ada'), place(7, 11)], 'text_mismatch', 1],
    ['words and no place', [quote('Ada'), place(7, 99)], 'out_of_range', 1],
    ['a place outside', [place(7, 99)], 'out_of_range', 0],
    ['a place that runs backwards', [place(5, 2)], 'out_of_range', 0],
    ['half a position', [place(0.5, 2)], 'out_of_range', 0],
    ['no words', [quote('')], 'not_held', 0],
    ['an element', [{ type: 'CssSelector', value: 'p' }, 'p'], 'not_held', 0],
    ['a part of a place', [{ ...place(2, 5), refinedBy: quote('d') }], 'not_held', 0],
  ])('of %s are told', (_, selector, code, found) => {
    const { told, article } = read(annotation({ target: target(...selector) }));
    expect(told).toEqual([[code, 'target', 'selector']]);
    expect(article.mentions).toHaveLength(found);
  });

  test('are those of tools that count UTF-16 code units, and of context against a position', () => {
    const places = (text: string, ...selector: readonly unknown[]) => {
      const { article, told } = read(annotation({ target: target(...selector) }), { text });
      return [article.mentions.map(({ start }) => start), told.length];
    };
    expect(places('😀😀😀 no no no', quote('no', { prefix: '😀😀😀 ', suffix: ' no no' }), place(7, 9))).toEqual([
      [7],
      0,
    ]);
    const bob = quote('Bob', { prefix: 'met ', suffix: ' today' });
    expect(places('Did Bob leave? No, Ada met Bob today.', bob, place(4, 7))).toEqual([[27], 1]);
  });

  test('without a source are of the text, in any order', () => {
    const [bare, named] = [{ selector: [quote('Ada')] }, target(quote('Bo'))];
    for (const options of [{ text: TEXT }, { text: TEXT, source: 'https://example.org/' }])
      for (const list of [
        [bare, named],
        [named, { ...bare, source: {} }],
      ]) {
        const { told, article } = read(annotation({ target: list }), options);
        expect(told).toEqual([]);
        expect(article.mentions.map(({ exact }) => exact)).toEqual(['Ada', 'Bo']);
      }
    expect(read(annotation({ target: { ...bare, source: 5 } })).told).toEqual([['other_source', 'target', 'source']]);
  });

  test('in another source, or in none, are told', () => {
    const [one, other] = [target(place(2, 5)), { ...target(place(2, 5)), source: { id: 'https://example.com/' } }];
    expect(read(annotation({ target: [one, other] })).told).toEqual([['other_source', 'target', 1, 'source']]);
    expect(read(annotation({ target: one }), { text: TEXT, source: 'urn:x:y' }).told).toEqual([
      ['other_source', 'target', 'source'],
    ]);
    expect(read(annotation({ target: 'https://example.org/' })).told).toEqual([['not_held', 'target', 'selector']]);
    expect(read(annotation({})).told).toEqual([['malformed', 'target']]);
    expect(read(annotation({ target: { selector: place(2, 5) } })).told).toEqual([]);
  });
});

describe('many quote selectors', () => {
  test('are found in a time that grows with their number', () => {
    const timeOf = (count: number): number => {
      const text = Array.from({ length: count }, (_, i) => `No ${i}. ${'No, no, no. '.repeat(10)}`).join('');
      const list = Array.from({ length: count }, (_, i) => annotation({ target: target(quote(`No ${i}.`)) }));
      const begun = performance.now();
      const { issues } = fromWebAnnotations(list, { text });
      expect(issues).toEqual([]);
      return performance.now() - begun;
    };
    // Eight times as many; the square of their number would take more than thirty times as long.
    expect(fastest(() => timeOf(8000))).toBeLessThan(18 * fastest(() => timeOf(1000)));
  });

  test.each([
    ['that repeats itself', `${'a'.repeat(5000)}b`, `${'a'.repeat(3000)}b`, [2000]],
    ['of two characters', 'ab', 'ab', [0]],
    ['of one', 'x', 'x', [0]],
    ['that ends in the middle', 'abcabd', 'abd', [3]],
    ['that begins in the middle', 'bcd abcd', 'abcd', [4]],
  ])('are found in a text %s', (_, text, exact, starts) => {
    const { article, told } = read([annotation({ target: target(quote(exact)) })], { text });
    expect(told).toEqual([]);
    expect(article.mentions.map(({ start }) => start)).toEqual(starts);
  });

  test('are found wherever words stand but once, and nowhere else', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é'), minLength: 1, maxLength: 40 }),
        fc.nat(),
        fc.nat(),
        (text, a, b) => {
          const start = a % text.length;
          const exact = text.slice(start, start + 1 + (b % 8));
          const { mentions } = fromWebAnnotations([annotation({ target: target(quote(exact)) })], { text }).article;
          const isOnly = text.indexOf(exact) === text.lastIndexOf(exact);
          expect(mentions.map((mention) => mention.start)).toEqual(isOnly ? [start] : []);
        },
      ),
    );
  });
});

describe('bodies', () => {
  const ada = target(quote('Ada'));
  const link = { type: 'SpecificResource', purpose: 'linking', source: 'https://example.org/ada' };

  test('that link make one entity of an IRI, others one each', () => {
    const { article, found, told } = read([
      annotation({ target: ada, body: [link] }),
      annotation({ target: target(quote('Bo')), body: [{ ...link, purpose: 'identifying' }, person] }),
      annotation({ target: [target(quote('came.')), target(quote('came,'))], body: { ...person, value: 'group' } }),
      annotation({ target: ada, motivation: 'linking', body: 'https://example.org/other' }),
    ]);
    expect(found).toEqual([
      [3, 'Ada', 'ada'],
      [3, 'Ada', 'ada-2'],
      [7, 'came,', 'came'],
      [13, 'Bo', 'ada'],
      [16, 'came.', 'came'],
    ]);
    expect(article.entities.map(({ type, sameAs }) => [type, ...sameAs])).toEqual([
      ['thing', 'https://example.org/ada'],
      ['group'],
      ['thing', 'https://example.org/other'],
    ]);
    expect(told).toEqual([]);
  });

  test('that tag may be mapped, or left out without a word', () => {
    const tagged = (value: string) => annotation({ target: ada, body: { ...person, value } });
    const { article, told } = read([tagged('Human'), tagged('todo'), tagged('constructor')], {
      text: TEXT,
      labels: { Human: 'thing', todo: null },
    });
    expect(article.entities).toMatchObject([{ type: 'thing', kind: 'Human', name: 'Ada' }]);
    expect(told).toEqual([['unknown_label', 2, 'body']]);
  });

  test.each([
    ['a comment', { type: 'TextualBody', purpose: 'commenting', value: 'Hm' }, ['not_held', 'body']],
    ['an unsafe link', { ...link, source: 'javascript:alert(1)' }, ['not_held', 'body']],
    ['an unknown tag', { ...person, value: 'Human' }, ['unknown_label', 'body']],
    ['nothing', [], ['not_held']],
  ])('of %s are told', (_, body, told) => {
    expect(read(annotation({ target: ada, body })).told).toEqual([told]);
  });

  test('beside others are told, and comments as a value', () => {
    const two = read(annotation({ target: ada, body: [person, { ...person, value: 'Place' }, link, link] }));
    expect(two.told).toEqual([
      ['not_held', 'body', 1],
      ['not_held', 'body', 3],
    ]);
    const { body: _, ...comment } = annotation({ target: ada, bodyValue: 'Hm' });
    expect(read(comment).told).toEqual([['not_held', 'body']]);
  });
});

describe('inputs', () => {
  const one = annotation({ target: target(quote('Ada')), id: 'urn:x:1' });
  test.each([
    ['nothing', undefined, [['malformed', '@context'], ['malformed']]],
    ['another context', { ...one, '@context': 'https://schema.org' }, [['malformed', '@context']]],
    ['another context in a list', [{ ...one, '@context': 'https://schema.org' }], [['malformed', 0, '@context']]],
    [
      'what is no annotation',
      [3, { type: 'Note' }],
      [
        ['malformed', 0],
        ['malformed', 1],
      ],
    ],
    ['an id twice', [one, one], [['duplicate_id', 1, 'id']]],
    ['a page without context', { type: 'AnnotationPage', items: [one] }, [['malformed', '@context']]],
    [
      'records that are none',
      { '@context': CONTEXT, items: [], record: { entities: [{ id: 'a' }] } },
      [
        ['malformed', 'record', 'entities', 0],
        ['malformed', 'record'],
      ],
    ],
  ])('with %s are told', (_, input, told) => {
    expect(read(input).told).toEqual(told);
  });

  test('of which there are more elsewhere are told', () => {
    const page = { '@context': CONTEXT, type: 'AnnotationPage', items: [one] };
    const collection = { '@context': CONTEXT, type: 'AnnotationCollection', total: 2, first: page };
    expect(read({ ...page, next: 'urn:x:2', prev: null }).told).toEqual([['not_held', 'next']]);
    expect(read({ ...page, partOf: { id: 'urn:x:c', total: 2 } }).told).toEqual([['not_held', 'partOf', 'total']]);
    expect(read({ ...page, partOf: 'urn:x:c' }).told).toEqual([]);
    expect(read(collection).told).toEqual([['not_held', 'total']]);
    expect(read({ ...collection, total: 1 }).told).toEqual([]);
    expect(read({ ...collection, first: { ...page, next: 'urn:x:2', prev: 'urn:x:0' } }).told).toEqual([
      ['not_held', 'first', 'prev'],
      ['not_held', 'first', 'next'],
    ]);
  });

  test('with half a character in the text are told', () => {
    expect(read([], { text: 'a\ud800' }).told).toEqual([['malformed', 'text']]);
  });
});

describe('a page that was changed', () => {
  /** Changes the record of an annotation. */
  const changed = (id: string, record: object) => {
    const page: WebAnnotationPage = JSON.parse(JSON.stringify(toWebAnnotations(sample)));
    const items = page.items.map((item) =>
      item.id.includes(id) ? { ...item, record: { ...item.record, ...record } } : item,
    );
    return read({ ...page, items }, { text: sample.text }).told.map(([code]) => code);
  };

  test.each([
    ['blocks/p1', { kind: 'verse' }],
    ['dateline', { place: 'The Mill' }],
    ['mentions/18-23', { form: 'shape' }],
    ['times/filing-day', { value: 'May' }],
    ['quotes/closing-said', { attitude: 'doubt' }],
    ['statistics/output-change', { value: -1 }],
    ['relations/deal-dated', { subject: {} }],
  ])('tells what is wrong in %s', (id, record) => {
    expect(changed(id, record)).toContain('malformed');
  });

  test('tells a cue that is none, and keeps the quote', () => {
    const page: WebAnnotationPage = JSON.parse(
      JSON.stringify(toWebAnnotations(sample)).replace('"lemma":"say"', '"lemma":""'),
    );
    const { article, told } = read(page, { text: sample.text });
    expect(told.map(([code]) => code)).toEqual(['malformed']);
    expect(article.quotes[1]?.cues).toEqual([]);
  });

  test('reads an annotation of no layer as one of another tool', () => {
    expect(changed('quotes/closing-said', { layer: 'verses' })).toContain('unknown_label');
  });

  test('tells figures and relations that stand nowhere', () => {
    const page: WebAnnotationPage = JSON.parse(
      JSON.stringify(toWebAnnotations(sample)).replaceAll('"stated"', '"lost"'),
    );
    const { article, told } = read(page, { text: sample.text });
    expect(article.statistics).toEqual([]);
    expect(told.map(([code]) => code)).toContain('malformed');
  });
});

test('a tag on white space alone names its entity by that', () => {
  const { article, told } = read(
    {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'Annotation',
      body: { type: 'TextualBody', purpose: 'tagging', value: 'Person' },
      target: { source: 'urn:x', selector: { type: 'TextPositionSelector', start: 3, end: 4 } },
    },
    { text: 'Ada said.' },
  );
  expect(told).toEqual([]);
  expect(article.entities.map(({ name }) => name)).toEqual([' ']);
});

test('wrong arguments are refused', () => {
  expect(() => fromWebAnnotations([], {})).toThrow('a text, or an article');
  expect(() => fromWebAnnotations([], { text: '' })).toThrow(RangeError);
  expect(() => fromWebAnnotations([], { text: 'Ada', article: sample })).toThrow(
    new TypeError('options.text: expected the text of the article, received "Ada"'),
  );
  expect(() => fromWebAnnotations([], { text: 'a', labels: { Thing: 'nonsense' } } as never)).toThrow(
    /^options\.labels\["Thing"\]: expected one of person, .*, received "nonsense"$/,
  );
  expect(() => fromWebAnnotations([], { text: 'a', labels: 5 } as never)).toThrow('options.labels: expected an object');
  expect(() => fromWebAnnotations([], { text: 'a', source: 5 } as never)).toThrow('options.source: expected an IRI');
  expect(() => fromWebAnnotations([], { article: 1 } as never)).toThrow(TypeError);
  expect(() => fromWebAnnotations([], { text: 'a', txt: 1 } as never)).toThrow(
    'options: expected one of text, article, source',
  );
});
