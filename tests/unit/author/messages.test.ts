import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { type AnyDraft, defineArticle } from '../../../src/author.ts';
import { draftFaults, draftIssues, draftOf } from '../../support/note.ts';

/** The messages of a draft with some parts that no compiler has seen. */
const told = (layers: object): readonly string[] =>
  draftIssues({ ...draftOf('Ada met Bo.'), ...layers }).map(({ message }) => message);
const relation = (subject: unknown) => ({
  relations: { r: { subject, predicate: 'met', object: { value: 'Bo' }, stated: [{ exact: 'met' }] } },
});
const ID = 'an id of lower-case words joined by hyphens, such as';

describe('ids that are no slugs', () => {
  test.each([
    ['P1', 'p1'],
    ['Ada Byron', 'ada-byron'],
    ['ä', 'a'],
    ['Éva_O’Neill', 'eva-oneill'],
    ['ada-', 'ada'],
    ['2nd-block', 'nd-block'],
    ['1', 'market-hall'],
    ['Ада', 'market-hall'],
    ['', 'market-hall'],
  ])('as keys: %j', (id, slug) => {
    const message = `expected ${ID} "${slug}", received "${id}"`;
    expect(told({ blocks: { [id]: { kind: 'paragraph', ends: 'Bo.' } } })).toEqual([`blocks.${id}: ${message}`]);
    for (const layer of ['quotes', 'times', 'statistics', 'relations'])
      expect(told({ [layer]: { [id]: {} } })).toEqual([`${layer}.${id}: ${message}`]);
    for (const type of ['person', 'organization', 'place', 'agreement', 'event', 'group', 'thing'])
      expect(told({ entities: { [type]: { [id]: {} } } })).toEqual([`entities.${type}.${id}: ${message}`]);
  });
  test('in lists and fields', () => {
    const message = `expected ${ID} "ada-byron", received "Ada Byron"`;
    const id = 'Ada Byron';
    const quote = { attitude: 'fact', speakers: [id], addressees: [id], time: id, within: id, restates: id };
    expect(told({ quotes: { q: quote } })).toEqual(
      ['speakers[0]', 'addressees[0]', 'time', 'within', 'restates'].map((field) => `quotes.q.${field}: ${message}`),
    );
    expect(told({ scareQuotes: [{ exact: 'met', in: id }] })).toEqual([`scareQuotes[0].in: ${message}`]);
    expect(told({ series: [id], source: { publisher: id, authors: [id] } })).toEqual([
      `source.publisher: ${message}`,
      `source.authors[0]: ${message}`,
      `series[0]: ${message}`,
    ]);
    expect(told(relation({ entity: id }))).toEqual([`relations.r.subject.entity: ${message}`]);
    expect(told({ id })).toEqual([`id: ${message}`]);
  });
  test('however long', () => {
    const [message = ''] = told({ id: 'x '.repeat(100_000) });
    expect(message.length).toBeLessThan(400);
  });
});

describe('what may have several shapes', () => {
  const either = 'expected an object with "entity" or an object with "value"';
  test.each<[unknown, string]>([
    [{ entitty: 'russia' }, 'an object with "entitty"'],
    [{ entity: 'ada', value: 'Ada' }, 'an object with "entity" and "value"'],
    [{ a: 1, b: 2, c: 3, d: 4, e: 5, f: 6, g: 7 }, 'an object with "a", "b", "c", "d", "e" and 2 more'],
    [{}, 'an object'],
    [['ada'], 'a list'],
    ['ada', '"ada"'],
    [null, 'null'],
    [undefined, 'nothing'],
  ])('an end of a relation: %j', (subject, received) => {
    expect(told(relation(subject))).toEqual([`relations.r.subject: ${either}, received ${received}`]);
  });
  test.each<[unknown, string]>([
    [{}, 'scareQuotes[0].exact: expected a string, or "from" and "to" in its place, received nothing'],
    [{ in: 'p1' }, 'scareQuotes[0].exact: expected a string, or "from" and "to" in its place, received nothing'],
    [{ exact: 7 }, 'scareQuotes[0].exact: expected a string, received 7'],
    [
      { exact: 'Ada', from: 'Ada', to: 'met' },
      'scareQuotes[0].exact: expected nothing beside "from" and "to", received "Ada"',
    ],
    [{ exact: 'Ada', to: 'met' }, 'scareQuotes[0].to: expected nothing beside "exact", received "met"'],
    [{ from: 'Ada' }, 'scareQuotes[0].to: expected a string, received nothing'],
    ['Ada', 'scareQuotes[0]: expected an object with "exact" or an object with "from" and "to", received "Ada"'],
    [{ exact: '' }, 'scareQuotes[0].exact: expected a string that is not empty, received ""'],
    [
      { exact: 'Ada', sufix: ' met' },
      'scareQuotes[0]: expected keys that it knows, such as "suffix", "prefix", received "sufix"',
    ],
    [{ exact: 'Ada', nth: 0 }, 'scareQuotes[0].nth: expected more than 0, received 0'],
    [{ exact: 'Ada', nth: 1.5 }, 'scareQuotes[0].nth: expected a whole number, received 1.5'],
    [{ exact: 'Ada', near: -1 }, 'scareQuotes[0].near: expected at least 0, received -1'],
    [{ exact: 'Ada', near: 1e300 }, 'scareQuotes[0].near: expected at most 9007199254740991, received 1e+300'],
  ])('a selector: %j', (selector, message) => {
    expect(told({ scareQuotes: [selector] })).toEqual([message]);
  });
  test.each<[unknown, readonly string[]]>([
    [7, [': expected a string or an object with "value", "basis" and "because", received 7']],
    [undefined, [': expected a string or an object with "value", "basis" and "because", received nothing']],
    ['', [': expected a string that is not empty, received ""']],
    [
      { value: '2015', basis: 'guessed' },
      [
        '.basis: expected one of "stated", "inferred", "unknown", received "guessed"',
        '.because: expected a string, received nothing',
      ],
    ],
  ])('a period: %j', (period, messages) => {
    expect(told({ dateline: { period } })).toEqual(messages.map((message) => `dateline.period${message}`));
  });
});

test('values that are one of a few are told with the nearest', () => {
  const forms = '"name", "nominal", "pronoun", "modifier"';
  const form = (form: unknown) => told({ mentions: [{ exact: 'Ada', entity: 'ada', form }] });
  expect(form('pronuon')).toEqual([
    `mentions[0].form: expected one of ${forms}, such as "pronoun", received "pronuon"`,
  ]);
  expect(form('zz')).toEqual([`mentions[0].form: expected one of ${forms}, received "zz"`]);
  expect(form(undefined)).toEqual([`mentions[0].form: expected one of ${forms}, received nothing`]);
  expect(told({ quotes: { q: { attitude: 'doubt' } } })).toEqual([
    'quotes.q.attitude: expected one of "assertion", "belief", "fact", "eventuality", received "doubt"',
  ]);
});

test('keys that nothing is known of are told with the nearest, else with all that are known', () => {
  expect(told({ quotes: { q: { attitude: 'fact', speaker: [], sauce: [] } } })).toEqual([
    'quotes.q: expected keys that it knows, such as "speakers", received "speaker" and "sauce"',
  ]);
  // That the block has no dateline then follows from it, and is not told.
  expect(told({ dateline: { period: '2015', zz: 1 }, blocks: { d: { kind: 'dateline', ends: 'Bo.' } } })).toEqual([
    'dateline: expected no other keys than place, agency, period, received "zz"',
  ]);
});

test.each<[object, string]>([
  [{ version: '1.0' }, 'version: expected a version, SemVer such as "1.0.0", received "1.0"'],
  [{ version: 1 }, 'version: expected a version, SemVer such as "1.0.0", received 1'],
  [{ version: undefined }, 'version: expected a version, SemVer such as "1.0.0", received nothing'],
  [{ version: { major: 1 } }, 'version: expected a version, SemVer such as "1.0.0", received an object'],
  [{ id: 7 }, 'id: expected an id of lower-case words joined by hyphens, such as "market-hall", received 7'],
  [
    { language: 'en_GB' },
    'language: expected a language, a tag of BCP 47 that Intl takes, such as "en" or "zh-Hans", received "en_GB"',
  ],
  [
    { language: 'de-1996-1996' },
    'language: expected a language, a tag of BCP 47 that Intl takes, such as "en" or "zh-Hans", received "de-1996-1996"',
  ],
  [
    { source: { url: 'tass.com' } },
    'source.url: expected an IRI that begins with http://, https:// or urn: and has no white space, received "tass.com"',
  ],
  [{ source: { sha256: 'abc' } }, 'source.sha256: expected 64 lower-case hexadecimal digits, received "abc"'],
  [
    { topics: [{ id: 'economy', name: 'economy', uri: 'urn:x' }] },
    'topics[0].id: expected the id of a Media Topic, such as "medtop:20000639", received "economy"',
  ],
  [
    { entities: { place: { fr: { name: 'France', description: '', kind: 'country', alpha2: 'fr' } } } },
    'entities.place.fr.alpha2: expected two capital letters of ISO 3166-1, such as "FR", received "fr"',
  ],
  [{ blocks: [] }, 'blocks: expected an object, received a list'],
  [{ entities: { person: 7 } }, 'entities.person: expected an object, received 7'],
  [
    { statistics: { s: { type: 'count', label: 'l', unit: 'u', value: '5', stated: [{ exact: 'met' }] } } },
    'statistics.s.value: expected a number, received "5"',
  ],
  [
    { statistics: { s: { type: 'count', label: 'l', unit: 'u', stated: [] } } },
    'statistics.s.stated: expected a list that is not empty, received an empty list',
  ],
])('%j', (layers, message) => {
  expect(told(layers)).toEqual([message]);
});

test('what is no draft at all', () => {
  const message = (draft: unknown) => draftIssues(draft).map((issue) => issue.message);
  expect(message(null)).toEqual(['draft: expected an object, received null']);
  expect(message([])).toEqual(['draft: expected an object, received a list']);
  expect(message(undefined)).toEqual(['draft: expected an object, received nothing']);
});

test('a sentence is told at its own place', () => {
  const p2 = { kind: 'paragraph', ends: 'Cy.', sentences: ['Bo.', 'Cy.'] } as const;
  // The first block takes a word of the second one's first sentence.
  const draft = draftOf('One. Ada met Bo. Bo met Cy.', { blocks: { p1: { kind: 'paragraph', ends: 'One.' }, p2 } });
  expect(
    draftFaults({ ...draft, blocks: { ...draft.blocks, p2: { ...p2, sentences: ['Ada', 'Bo.'] } } }),
  ).toMatchObject([{ code: 'tiling_gap', path: ['sentences'] }]);
  const gap = { p1: { kind: 'paragraph', ends: 'Bo.', sentences: ['One.'] }, p2 } as const;
  expect(draftFaults({ ...draft, blocks: { ...gap, p2: { ...p2, sentences: ['Cy.'] } } })).toMatchObject([
    { code: 'tiling_gap', path: ['blocks', 'p2', 'sentences', 0] },
  ]);
});

test('an error reads well as zod prints it', () => {
  const draft = {
    ...draftOf('Ada met Bo.\n\nBo met Ada.'),
    version: '1.0',
    mentions: [
      { exact: 'Ada', entity: 'ada', form: 'name' },
      { exact: 'Cy', entity: 'cy', form: 'nam' },
    ],
  };
  let thrown: unknown;
  try {
    defineArticle(draft as unknown as AnyDraft);
  } catch (error) {
    thrown = error;
  }
  expect(z.prettifyError(thrown as z.ZodError)).toBe(
    [
      '✖ version: expected a version, SemVer such as "1.0.0", received "1.0"',
      '  → at version',
      "✖ mentions[0]: expected \"Ada\", in one place, received 2 places: { in: 'p1' } at 0, { in: 'p2' } at 20",
      '  → at mentions[0]',
      '✖ mentions[1].form: expected one of "name", "nominal", "pronoun", "modifier", such as "name", received "nam"',
      '  → at mentions[1].form',
    ].join('\n'),
  );
});
