import { describe, expect, test } from 'vitest';
import { toCslJson } from '../../../../src/formats/csl-json.ts';
import { type Article, article } from '../../../../src/index.ts';
import { bibliographyEntry } from '../../../support/cited.ts';
import { note } from '../../../support/note.ts';
import { refusesOtherThings } from '../../../support/refuses.ts';
import { sample } from '../../../support/sample.ts';

const dated = (value: string | null): Article => ({
  ...sample,
  source: { ...sample.source, published: value === null ? null : { value, basis: 'stated', because: null } },
  dateline: null,
});

test('holds what a bibliography needs', () => {
  expect(bibliographyEntry(toCslJson(article))).toBe(
    'US Secretary of State John Kerry to visit Moscow December 15 — Russian foreign ministry. TASS. Moscow. 11 M12 2015. http://tass.com/politics/843506',
  );
  expect(bibliographyEntry(toCslJson(sample))).toBe(
    'Ada Roe. Mill 🏭 to close. Wire. Rouen. 3 M05 2015. https://example.org/mill',
  );
});

test('leaves out what the article does not say', () => {
  expect(toCslJson(note('Ada.'))).toEqual({ id: 'note', type: 'article-newspaper', language: 'en' });
});

test('names an author in parts where they are known', () => {
  const entities = sample.entities.map((entity) =>
    entity.type === 'person' && entity.id === 'ada' ? { ...entity, givenName: 'Ada', familyName: 'Roe' } : entity,
  );
  const named: Article = { ...sample, entities };
  expect(toCslJson(named).author).toEqual([{ family: 'Roe', given: 'Ada' }]);
  expect(toCslJson(sample).author).toEqual([{ literal: 'Ada Roe' }]);
  expect(toCslJson({ ...named, source: { ...sample.source, authors: ['wire'] } }).author).toEqual([
    { literal: 'Wire' },
  ]);
  expect(toCslJson({ ...named, source: { ...sample.source, authors: ['nobody'] } }).author).toEqual([
    { literal: 'nobody' },
  ]);
});

describe('the date', () => {
  test.each([
    ['2015-12-11', { 'date-parts': [[2015, 12, 11]] }],
    ['2015-12', { 'date-parts': [[2015, 12]] }],
    ['2015', { 'date-parts': [[2015]] }],
    [
      '2015-12-11/2015-12-13',
      {
        'date-parts': [
          [2015, 12, 11],
          [2015, 12, 13],
        ],
      },
    ],
    ['2015-12~', { literal: '2015-12~' }],
    ['2015-12-11/..', { literal: '2015-12-11/..' }],
    ['2015-12-11T14:31:00Z', { 'date-parts': [[2015, 12, 11]] }],
    [null, undefined],
  ])('of %s', (value, expected) => {
    expect(toCslJson(dated(value)).issued).toEqual(expected);
  });

  test('is that of the dateline where none of publication is known', () => {
    const period = { value: '2015-05-03', basis: 'stated', because: null } as const;
    const dateline = { start: 0, end: 1, exact: 'M', place: null, agency: null, period };
    expect(toCslJson({ ...dated(null), dateline }).issued).toEqual({ 'date-parts': [[2015, 5, 3]] });
  });
});

describe('misuse', () => {
  refusesOtherThings(toCslJson);
});
