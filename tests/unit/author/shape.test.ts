import { describe, expect, test } from 'vitest';
import { defineArticle } from '../../../src/author.ts';
import { parseArticle } from '../../../src/schema.ts';
import { draftFaults, draftOf, note } from '../../support/note.ts';
import { sample } from '../../support/sample.ts';

const everythingFrozen = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (Object.isFrozen(value) && Object.values(value).every(everythingFrozen));

describe('an article of the least draft', () => {
  const article = defineArticle({
    id: 'least',
    version: '0.0.0',
    language: 'en',
    text: 'One.',
    blocks: { p1: { kind: 'paragraph', ends: 'One.' } },
  });
  test('has everything that an article has', () => {
    expect(article).toEqual({
      schemaVersion: 1,
      id: 'least',
      version: '0.0.0',
      language: 'en',
      offsetUnit: 'utf-16',
      text: 'One.',
      source: {
        publisher: null,
        authors: [],
        published: null,
        url: null,
        sha256: null,
        rights: null,
        credit: null,
        byteLength: 4,
      },
      dateline: null,
      topics: [],
      blocks: [{ start: 0, end: 4, exact: 'One.', id: 'p1', kind: 'paragraph' }],
      sentences: [{ start: 0, end: 4, exact: 'One.', block: 'p1' }],
      entities: [],
      mentions: [],
      quotes: [],
      scareQuotes: [],
      times: [],
      statistics: [],
      relations: [],
    });
  });
  test('may give the absent as undefined or null', () => {
    expect(
      defineArticle({
        id: 'least',
        version: '0.0.0',
        language: 'en',
        text: 'One.',
        source: { publisher: null, url: undefined, credit: null },
        dateline: null,
        topics: undefined,
        blocks: { p1: { kind: 'paragraph', ends: 'One.', sentences: undefined } },
        entities: { person: undefined, place: {} },
        mentions: [],
        quotes: undefined,
        series: [],
      }),
    ).toEqual(article);
  });
});

test('an article of everything', () => {
  expect(parseArticle(JSON.parse(JSON.stringify(sample)))).toEqual(sample);
  expect(everythingFrozen(sample)).toBe(true);
  expect(sample.entities.find(({ id }) => id === 'france')).toEqual({
    type: 'place',
    id: 'france',
    name: 'France',
    alternateNames: [],
    description: 'A country.',
    sameAs: [],
    kind: 'country',
    alpha2: 'FR',
    alpha3: 'FRA',
    country: null,
  });
  expect(sample.entities.find(({ id }) => id === 'ada')).toEqual({
    type: 'person',
    id: 'ada',
    name: 'Ada Roe',
    alternateNames: [],
    description: 'Of the mill.',
    sameAs: [],
    givenName: null,
    familyName: null,
    positions: [{ title: 'head', of: 'mill', sameAs: [] }],
  });
  expect(sample.entities.slice(-4).map(({ id }) => id)).toEqual(['france', 'paris', 'washington', 'closing']);
  expect(sample.relations.map(({ id, period }) => [id, period?.value ?? null])).toEqual([
    ['mill-closes', '2015'],
    ['fall-with-deal', null],
    ['deal-dated', null],
  ]);
});

test('the draft is neither changed nor frozen nor kept', () => {
  const draft = structuredClone(
    draftOf('Ada left.', { topics: [], mentions: [{ exact: 'Ada', entity: 'ada', form: 'name' }] }),
  );
  const before = JSON.stringify(draft);
  const article = defineArticle(draft);
  expect(JSON.stringify(draft)).toBe(before);
  expect(Object.isFrozen(draft)).toBe(false);
  expect(Object.isFrozen(draft.mentions)).toBe(false);
  expect(article.topics).not.toBe(draft.topics);
});

describe('drafts that no compiler has seen', () => {
  const draft = draftOf('Ada said 5.');
  test.each<[string, unknown, readonly PropertyKey[]]>([
    ['nothing', undefined, []],
    ['null', null, []],
    ['a list', [draft], []],
    ['a text', 'Ada left.', []],
    ['no id', { ...draft, id: undefined }, ['id']],
    ['an id that is none', { ...draft, id: 'My Note' }, ['id']],
    ['no version', { ...draft, version: 1 }, ['version']],
    ['no language', { ...draft, language: null }, ['language']],
    ['an empty text', { ...draft, text: '' }, ['text']],
    ['no blocks', { ...draft, blocks: undefined }, ['blocks']],
    ['blocks in a list', { ...draft, blocks: [] }, ['blocks']],
    ['a block that is none', { ...draft, blocks: { p1: { kind: 'chapter', ends: '5.' } } }, ['blocks', 'p1', 'kind']],
    ['a block without an end', { ...draft, blocks: { p1: { kind: 'paragraph', ends: '' } } }, ['blocks', 'p1', 'ends']],
    [
      'an id of a block that is none',
      { ...draft, blocks: { '1': { kind: 'paragraph', ends: '5.' } } },
      ['blocks', '1'],
    ],
    ['a key too many', { ...draft, quotations: {} }, []],
    ['a quote with a key too many', { ...draft, quotes: { q: { attitude: 'fact', speaker: 'ada' } } }, ['quotes', 'q']],
    ['a quote without attitude', { ...draft, quotes: { q: {} } }, ['quotes', 'q', 'attitude']],
    [
      'an entity without a name',
      { ...draft, entities: { person: { ada: { description: '' } } } },
      ['entities', 'person', 'ada', 'name'],
    ],
    ['entities of no type', { ...draft, entities: { ship: {} } }, ['entities']],
    [
      'a mention that names no words',
      { ...draft, mentions: [{ entity: 'ada', form: 'name' }] },
      ['mentions', 0, 'exact'],
    ],
    [
      'a mention of a form that is none',
      { ...draft, mentions: [{ exact: 'Ada', entity: 'ada', form: 'nickname' }] },
      ['mentions', 0, 'form'],
    ],
    [
      'a mention that names them twice',
      { ...draft, mentions: [{ exact: 'Ada', from: 'Ada', to: 'said', entity: 'ada', form: 'name' }] },
      ['mentions', 0, 'exact'],
    ],
    ['a selector of nothing', { ...draft, scareQuotes: [{ exact: '' }] }, ['scareQuotes', 0, 'exact']],
    ['a beginning without an end', { ...draft, scareQuotes: [{ from: 'Ada' }] }, ['scareQuotes', 0, 'to']],
    ['the place before the first', { ...draft, scareQuotes: [{ exact: 'Ada', nth: 0 }] }, ['scareQuotes', 0, 'nth']],
    ['half a place', { ...draft, scareQuotes: [{ exact: 'Ada', nth: 1.5 }] }, ['scareQuotes', 0, 'nth']],
    ['a place before the text', { ...draft, scareQuotes: [{ exact: 'Ada', near: -1 }] }, ['scareQuotes', 0, 'near']],
    ['a time without words', { ...draft, times: { t: { value: '2015' } } }, ['times', 't', 'exact']],
    [
      'a figure that nobody states',
      { ...draft, statistics: { s: { type: 'count', label: 'l', value: 5, unit: 'u', stated: [] } } },
      ['statistics', 's', 'stated'],
    ],
    [
      'a figure in words',
      {
        ...draft,
        statistics: { s: { type: 'count', label: 'l', value: 'five', unit: 'u', stated: [{ exact: '5' }] } },
      },
      ['statistics', 's', 'value'],
    ],
    ['a series that is none', { ...draft, series: ['Trade'] }, ['series', 0]],
    [
      'a relation without an end',
      {
        ...draft,
        relations: {
          r: { subject: {}, predicate: 'x', object: { value: 'y' }, modality: 'hoped', stated: [{ exact: '5' }] },
        },
      },
      ['relations', 'r', 'subject'],
    ],
    ['a source that is none', { ...draft, source: { publisher: 'The Wire' } }, ['source', 'publisher']],
    ['a dateline without a period', { ...draft, dateline: {} }, ['dateline', 'period']],
    [
      'a topic that is none',
      { ...draft, topics: [{ id: 'economy', name: 'economy', uri: 'http://example.org/economy' }] },
      ['topics', 0, 'id'],
    ],
  ])('%s', (_, input, path) => {
    expect(draftFaults(input).map((issue) => issue.path)).toEqual([path]);
  });
  test('tell all failures of shape at once', () => {
    const broken = { ...draft, id: 'My Note', text: '', mentions: [{ exact: 'Cy', entity: 'cy', form: 'nickname' }] };
    expect(draftFaults(broken).map(({ path }) => path[0])).toEqual(['id', 'text', 'mentions']);
  });
  test('are checked as an article in the end', () => {
    expect(draftFaults({ ...draft, version: 'one', language: 'English language' })).toMatchObject([
      { code: 'invalid_format', path: ['version'] },
      { code: 'invalid_format', path: ['language'] },
    ]);
    expect(draftFaults({ ...draft, source: { url: 'example', sha256: 'abc' } })).toMatchObject([
      { path: ['source', 'url'] },
      { path: ['source', 'sha256'] },
    ]);
  });
  test('are told with an error of Zod that is an Error', () => {
    expect(() => defineArticle({ ...draft, id: '' })).toThrow(Error);
    expect(() => defineArticle({ ...draft, id: '' })).toThrow(expect.objectContaining({ name: 'ZodError' }));
    expect(() => note('Ada left.', { scareQuotes: [{ exact: 'Cy' }] })).toThrow(Error);
    expect(() => note('Ada left.', { quotes: { q: { attitude: 'fact', speakers: ['cy'] } } })).toThrow(Error);
  });
});

test('ids that are names of the prototype are ids as others are', () => {
  const article = note('Ada said 5.', {
    entities: { person: { constructor: { name: 'Ada', description: '' }, valueof: { name: 'Bo', description: '' } } },
    mentions: [{ exact: 'Ada', entity: 'constructor', form: 'name' }],
  });
  expect(article.entities.map(({ id }) => id)).toEqual(['constructor', 'valueof']);
});
