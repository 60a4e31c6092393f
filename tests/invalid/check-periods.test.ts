import { describe, expect, test } from 'vitest';
import { type Change, changed, fault, indexOf, issuesOf } from '../support/broken.ts';
import { sample } from '../support/sample.ts';

const stated = (value: string) => ({ value, basis: 'stated', because: null });
const EDTF = 'a date in EDTF, level 0 or 1';

/** Every place of the model that a period may stand. */
const PLACES: readonly (readonly PropertyKey[])[] = [
  ['dateline', 'period'],
  ['entities', indexOf(sample.entities, 'deal'), 'date'],
  ['entities', indexOf(sample.entities, 'closing'), 'date'],
  ['statistics', 1, 'period'],
  ['statistics', 0, 'comparedWith'],
  ['relations', 1, 'period'],
];

describe.each(PLACES.map((path) => [path.map(String).join('.'), path] as const))('%s', (_, path) => {
  const period = (value: unknown): unknown => changed(sample, [path, value]);
  test('no date', () => {
    expect(issuesOf(period(stated('last May')))).toEqual([fault('edtf', [...path, 'value'], EDTF, 'last May')]);
  });
  test('a date that is called unknown', () => {
    expect(issuesOf(period({ value: '2015', basis: 'unknown', because: null }))).toEqual([
      fault('period_basis', [...path, 'basis'], 'stated or inferred', 'unknown'),
    ]);
  });
  test('no date that is called stated', () => {
    expect(issuesOf(period({ value: null, basis: 'stated', because: null }))).toEqual([
      fault('period_basis', [...path, 'basis'], 'unknown', 'stated'),
    ]);
  });
  test('an inference without a reason', () => {
    expect(issuesOf(period({ value: '2015', basis: 'inferred', because: null }))).toEqual([
      fault('period_basis', [...path, 'because'], 'the reason of the inference', null),
    ]);
  });
  test('all at once', () => {
    expect(issuesOf(period({ value: null, basis: 'inferred', because: null }))).toEqual([
      fault('period_basis', [...path, 'basis'], 'unknown', 'inferred'),
      fault('period_basis', [...path, 'because'], 'the reason of the inference', null),
    ]);
  });
});

describe('temporal expressions', () => {
  const time = (...changes: [string, unknown][]): unknown =>
    changed(sample, ...changes.map(([key, value]): Change => [['times', 2, key], value]));
  test('no date', () => {
    expect(issuesOf(time(['value', '2014-13']))).toEqual([fault('edtf', ['times', 2, 'value'], EDTF, '2014-13')]);
  });
  test('parts inferred of a stated date', () => {
    expect(issuesOf(time(['inferred', ['year', 'day']]))).toEqual([
      fault('period_basis', ['times', 2, 'inferred'], 'no part', 'year, day'),
    ]);
  });
  test('no part of an inferred date', () => {
    expect(issuesOf(time(['basis', 'inferred'], ['because', 'so']))).toEqual([
      fault('period_basis', ['times', 2, 'inferred'], 'the parts inferred', ''),
    ]);
  });
  test('a length that is no duration', () => {
    const path = ['times', 1, 'duration'];
    for (const wrong of ['3 years', 'P', 'PT', 'P1', 'P1Y2W', 'P1.5Y2M', '-P1Y'])
      expect(issuesOf(changed(sample, [path, wrong]))).toEqual([
        fault('duration', path, 'a duration in ISO 8601, such as P3Y or PT90M', wrong),
      ]);
    for (const right of ['P3Y', 'P1Y6M', 'P2W', 'PT1.5H', 'P1DT12H', 'PT0S'])
      expect(issuesOf(changed(sample, [path, right]))).toEqual([]);
  });
  test('a duration without a length, but an unknown one', () => {
    const path = ['times', 1, 'duration'];
    expect(issuesOf(changed(sample, [path, null]))).toEqual([
      fault('period_basis', ['times', 1, 'basis'], 'unknown', 'stated'),
      fault('time_kind', path, 'a duration, for the kind is duration', null),
    ]);
    expect(issuesOf(changed(sample, [path, null], [['times', 1, 'basis'], 'unknown']))).toEqual([]);
  });
  test('a date with a length, and with a time', () => {
    expect(issuesOf(time(['duration', 'P1Y']))).toEqual([
      fault('time_kind', ['times', 2, 'duration'], 'null, for the kind is date', 'P1Y'),
    ]);
    expect(issuesOf(time(['value', '2014-01-01T10:00:00']))).toEqual([
      fault('time_kind', ['times', 2, 'value'], 'a date without a time, for the kind is date', '2014-01-01T10:00:00'),
    ]);
    expect(issuesOf(time(['value', '2014-01-01T10:00:00'], ['kind', 'time']))).toEqual([]);
  });
  test('a set recurs by a length, or has none', () => {
    expect(issuesOf(changed(sample, [['times', 1, 'kind'], 'set'], [['times', 1, 'duration'], 'P1W']))).toEqual([]);
  });
  test('an unknown one', () => {
    expect(issuesOf(time(['value', null], ['basis', 'unknown']))).toEqual([]);
  });
});

describe('relations that date', () => {
  const path = ['relations', 2, 'object'];
  test('by no date', () => {
    expect(issuesOf(changed(sample, [path, { value: 'then' }]))).toEqual([fault('edtf', path, EDTF, 'then')]);
  });
  test('by an entity', () => {
    expect(issuesOf(changed(sample, [path, { entity: 'deal' }]))).toEqual([fault('edtf', path, EDTF, 'deal')]);
  });
  test('others may have any value', () => {
    expect(issuesOf(changed(sample, [['relations', 2, 'predicate'], 'signed'], [path, { value: 'then' }]))).toEqual([]);
  });
});

describe('EDTF', () => {
  const accepts = (value: string): boolean =>
    issuesOf(changed(sample, [['times', 2, 'value'], value], [['times', 2, 'kind'], 'time'])).length === 0;
  test.each([
    ...['2015', '2015-12', '2015-12-11', '0000', '-0044', '9999-12-31', '2016-02-29', '2000-02-29', '-0004-02-29'],
    ...['2015-12-11T10:00:00', '2015-12-11T23:59:59Z', '2015-12-11T00:00:00+03:00', '2015-12-11T00:00:00-05'],
    ...['2015-12-11T10', '2015-12-11T10:00', '2015-12-11T10:00Z', '2015-12-11T10+03:00'],
    ...['2015?', '2015-12~', '2015-12-11%', '201X', '20XX', '-201X', '2015-XX', '2015-12-XX', '2015-XX-XX'],
    ...['2015-21', '2015-22', '2015-23', '2015-24', 'Y17015', 'Y-170150', 'Y1701500000'],
    ...['2014/2015', '2014-03/..', '../2015', '2014/', '/2015', '2014?/2015~', '2014-12-31/2015', '2015/2015'],
  ])('%s is a date', (value) => {
    expect(accepts(value)).toBe(true);
  });
  test.each([
    ...['', ' ', '15', '215', '20150101', '2015-1', '2015-1-1', '2015-00', '2015-13', '2015-12-00', '2015-12-32'],
    ...['2015-02-29', '1900-02-29', '2015-04-31', '2015-06-31', '2015-09-31', '2015-11-31', '2015-20', '2015-25'],
    ...['2015-21-01', '2015-XX-01', '201X-05', '2XXX', 'XXXX', '20xx', 'Y2015', 'Y02015', 'Y17E7', '+2015', '2015??'],
    ...['2015-12-11T24:00:00', '2015-12-11T10:60:00', '2015-12-11T1', '2015-02-30T10:00:00Z', '2015T10:00:00'],
    ...['/', '..', '../..', '../', '/..', '2015/2014', '2014/2015/2016', '2014/x', 'x/2014', '[2014,2015]', '2015\n'],
  ])('%j is none', (value) => {
    expect(accepts(value)).toBe(false);
  });
});
