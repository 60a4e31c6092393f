import { describe, expect, test } from 'vitest';
import type { AnyDraft } from '../../src/author.ts';
import { safeParseArticle } from '../../src/schema.ts';
import { ABSENT, changed } from '../support/broken.ts';
import { draftIssues } from '../support/note.ts';
import { sample } from '../support/sample.ts';

const year = { value: '2015', basis: 'inferred', because: 'No year is printed.' } as const;

/** A draft that has every layer, every type of entity and every field. */
const draft = {
  id: 'mill-note',
  version: '1.0.0',
  language: 'en',
  text: 'ROUEN, May 3.\n\nThe mill “will close soon”, Ada told the board. It made 40 tonnes, 12% less. So ‘safe’.',
  source: {
    publisher: 'mill',
    authors: ['ada'],
    published: '2015-05-03',
    url: 'https://example.org/mill',
    sha256: '0'.repeat(64),
    rights: 'none',
    credit: 'Ada',
  },
  dateline: { place: 'rouen', agency: 'mill', period: year },
  topics: [{ id: 'medtop:04000000', name: 'economy', uri: 'http://cv.iptc.org/newscodes/mediatopic/04000000' }],
  blocks: {
    dateline: { kind: 'dateline', ends: '3.' },
    p1: { kind: 'paragraph', ends: '‘safe’.', sentences: ['board.', 'less.', '‘safe’.'] },
  },
  entities: {
    person: {
      ada: {
        name: 'Ada',
        alternateNames: ['A.'],
        description: '',
        sameAs: ['urn:x'],
        givenName: 'Ada',
        familyName: null,
        positions: [{ title: 'head', of: 'mill', sameAs: [] }],
      },
    },
    organization: { mill: { name: 'the mill', description: '', kind: 'company', country: null, parent: null } },
    place: { rouen: { name: 'Rouen', description: '', kind: 'city', alpha2: null, alpha3: null, country: null } },
    agreement: { deal: { name: 'the deal', description: '', date: '2014' } },
    event: { closing: { name: 'the closing', description: '', date: year, place: 'rouen', participants: ['mill'] } },
    group: { staff: { name: 'the staff', description: '', members: ['ada'] } },
    thing: { output: { name: 'the output', description: '', kind: 'product' } },
  },
  mentions: [{ exact: 'Ada', in: 'p1', nth: 1, entity: 'ada', form: 'name', literal: null }],
  quotes: {
    closing: {
      attitude: 'assertion',
      modality: 'planned',
      speakers: ['ada'],
      addressees: ['ada'],
      sources: [{ exact: 'Ada', suffix: ' told' }],
      cues: [{ exact: 'told', lemma: 'tell' }],
      content: [{ from: 'will', to: 'soon', quoted: true }],
      time: 'day',
      within: null,
      restates: null,
    },
  },
  scareQuotes: [{ exact: 'safe', prefix: '‘', near: 3 }],
  times: {
    day: { exact: 'May 3', kind: 'date', value: '2015-05-03', duration: null, inferred: ['year'], because: 'No year.' },
  },
  series: ['output'],
  statistics: {
    fall: {
      type: 'change',
      label: 'fall',
      series: 'output',
      value: 12,
      low: 11.5,
      high: 12.5,
      lowInclusive: true,
      highInclusive: false,
      direction: 'down',
      unit: 'percent',
      period: '2015',
      comparedWith: year,
      approximate: false,
      because: 'Rounded.',
      stated: [{ exact: '12%' }],
    },
  },
  relations: {
    closes: {
      subject: { entity: 'mill' },
      predicate: 'closes',
      object: { value: 'soon' },
      modality: 'planned',
      stated: [{ exact: 'will close', presupposed: false }],
      period: '2015',
    },
  },
} satisfies AnyDraft;

/** Where all values inside a value stand; the first member of a list counts for all. */
function placesIn(value: unknown, path: readonly PropertyKey[] = []): readonly (readonly PropertyKey[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value)
    ? [...new Set([0, value.length - 1])].filter((i) => i in value)
    : Object.keys(value);
  return [path, ...keys.flatMap((key) => placesIn(Reflect.get(value, key), [...path, key]))];
}

const WRONG: readonly unknown[] = [
  ABSENT,
  undefined,
  null,
  '',
  'Not One',
  'x\ud800',
  7,
  -1.5,
  Number.NaN,
  true,
  [],
  [7],
  {},
  { zz: 1 },
];

/** Writes a path as messages do. */
const written = (path: readonly PropertyKey[]): string =>
  path.map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i > 0 ? '.' : ''}${String(key)}`)).join('');

/** Expects of each issue that its message says where, what was expected and what was received; counts them. */
function expectTold(issues: readonly { path: readonly PropertyKey[]; message: string }[], whole: string): number {
  for (const { path, message } of issues) {
    const place = path.length === 0 ? whole : written(path);
    expect(message.slice(0, place.length + 11)).toBe(`${place}: expected `);
    expect(message.slice(place.length + 11)).toMatch(/^\S[\s\S]*, received \S/);
    expect(message).not.toMatch(/undefined|Invalid|\[object|NaN to/);
    expect(message.length).toBeLessThan(700);
  }
  return issues.length;
}

describe('each issue tells where, what was expected and what was received', () => {
  test('whatever is wrong with an article', () => {
    let told = 0;
    for (const path of placesIn(sample).filter(({ length }) => length > 0)) {
      for (const value of WRONG)
        told += expectTold(safeParseArticle(changed(sample, [path, value])).error?.issues ?? [], 'article');
    }
    expect(told).toBeGreaterThan(1_000);
  });
  test('whatever is wrong with a draft', () => {
    expect(draftIssues(draft)).toEqual([]);
    let told = 0;
    for (const path of placesIn(draft).filter(({ length }) => length > 0)) {
      for (const value of WRONG) told += expectTold(draftIssues(changed(draft as never, [path, value])), 'draft');
    }
    expect(told).toBeGreaterThan(1_000);
  });
  test('a key too many in any object', () => {
    const isObject = (path: readonly PropertyKey[], root: unknown): boolean => {
      const value = path.reduce<unknown>((at, key) => Reflect.get(Object(at), key), root);
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    };
    for (const path of placesIn(sample).filter((one) => isObject(one, sample))) {
      const issues = safeParseArticle(changed(sample, [[...path, 'extraKey'], 1])).error?.issues ?? [];
      expect(expectTold(issues, 'article')).toBeGreaterThan(0);
    }
    for (const path of placesIn(draft).filter((one) => isObject(one, draft)))
      expect(expectTold(draftIssues(changed(draft as never, [[...path, 'extraKey'], 1])), 'draft')).toBeGreaterThan(0);
  });
});
