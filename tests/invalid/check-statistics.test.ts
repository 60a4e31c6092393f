import { describe, expect, test } from 'vitest';
import { type Change, changed, fault, issuesOf } from '../support/broken.ts';
import { sample } from '../support/sample.ts';

/** Changes the figure of the output: 40 tonnes, 39.5 to 40.5. */
const figure = (...changes: [string, unknown][]): unknown =>
  changed(sample, ...changes.map(([key, value]): Change => [['statistics', 1, key], value]));
const bounds = (expected: string, received: string) => fault('bounds', ['statistics', 1], expected, received);

describe('bounds', () => {
  test.each([
    ['low above the value', 'low', 40.1, 'low at most the value', 'value 40, low 40.1, high 40.5'],
    ['high below the value', 'high', 39.9, 'high at least the value', 'value 40, low 39.5, high 39.9'],
    ['low above high', 'low', 41, 'low at most high', 'value 40, low 41, high 40.5'],
    ['a value below low', 'value', 39.4, 'low at most the value', 'value 39.4, low 39.5, high 40.5'],
    ['a value above high', 'value', 40.6, 'high at least the value', 'value 40.6, low 39.5, high 40.5'],
  ])('%s', (_, key, value, expected, received) => {
    expect(issuesOf(figure([key, value]))).toEqual([bounds(expected, received)]);
  });
  test('low above high without a value', () => {
    expect(issuesOf(figure(['value', null], ['low', 2], ['high', 1]))).toEqual([
      bounds('low at most high', 'value null, low 2, high 1'),
    ]);
  });
  test('nothing at all', () => {
    expect(issuesOf(figure(['value', null], ['low', null], ['high', null]))).toEqual([
      bounds('a value or a bound', 'value null, low null, high null'),
    ]);
  });
  test('one of the three is enough', () => {
    for (const key of ['value', 'low', 'high']) {
      const changes = ['value', 'low', 'high'].map((one): [string, unknown] => [one, one === key ? 0 : null]);
      expect(issuesOf(figure(...changes))).toEqual([]);
    }
  });
  test('all three may be equal', () => {
    expect(issuesOf(figure(['low', 40], ['high', 40]))).toEqual([]);
  });
  test('bounds that are excluded', () => {
    expect(issuesOf(figure(['value', null], ['low', 50], ['high', 100], ['lowInclusive', false]))).toEqual([]);
    expect(issuesOf(figure(['low', 40], ['lowInclusive', false]))).toEqual([
      bounds('low less than the value, for it is excluded', 'value 40, low 40, high 40.5'),
    ]);
    expect(issuesOf(figure(['high', 40], ['highInclusive', false]))).toEqual([
      bounds('high more than the value, for it is excluded', 'value 40, low 39.5, high 40'),
    ]);
    expect(issuesOf(figure(['value', null], ['low', 40], ['high', 40], ['highInclusive', false]))).toEqual([
      bounds('bounds apart, for one of them is excluded', 'value null, low 40, high 40'),
    ]);
  });
  test('an approximate figure without room', () => {
    expect(issuesOf(figure(['low', 40], ['high', 40], ['approximate', true]))).toEqual([
      bounds('bounds apart, for the figure is approximate', 'value 40, low 40, high 40'),
    ]);
    expect(issuesOf(figure(['approximate', true]))).toEqual([]);
  });
  test('a level may be negative', () => {
    expect(issuesOf(figure(['value', -40], ['low', -40.5], ['high', -39.5]))).toEqual([]);
    expect(issuesOf(figure(['value', null], ['low', -0.5], ['high', 1]))).toEqual([]);
  });
  test.each(['count', 'rank'])('a %s may not', (type) => {
    expect(issuesOf(figure(['type', type], ['value', -1], ['low', null], ['high', null]))).toEqual([
      fault('negative', ['statistics', 1, 'value'], `at least 0, for the type is ${type}`, -1),
    ]);
  });
  test.each(['value', 'low', 'high'])('minus zero as %s', (key) => {
    const changes: [string, unknown][] = [
      ['value', 0],
      ['low', 0],
      ['high', 0],
      [key, -0],
    ];
    expect(issuesOf(figure(...changes))).toEqual([
      fault('negative_zero', ['statistics', 1, key], 'a number without a sign', '-0'),
    ]);
  });
});

describe('changes', () => {
  const rise = (...changes: [string, unknown][]): unknown =>
    changed(sample, ...changes.map(([key, value]): Change => [['statistics', 0, key], value]));
  test('with a sign of their own beside the direction', () => {
    expect(issuesOf(rise(['low', -1]))).toEqual([
      fault('negative', ['statistics', 0, 'low'], 'at least 0, for the direction carries the sign', -1),
    ]);
  });
  test('of nothing, or with bounds on either side of 0, go neither way', () => {
    expect(issuesOf(rise(['value', 0], ['low', 0], ['high', 0], ['direction', null]))).toEqual([]);
    expect(issuesOf(rise(['value', null], ['low', -0.5], ['high', 1], ['direction', null]))).toEqual([]);
  });
  test('without a direction', () => {
    expect(issuesOf(changed(sample, [['statistics', 0, 'direction'], null]))).toEqual([
      fault('direction', ['statistics', 0, 'direction'], 'up or down', null),
    ]);
  });
  test('without a base', () => {
    expect(issuesOf(changed(sample, [['statistics', 0, 'comparedWith'], null]))).toEqual([
      fault('compared_with', ['statistics', 0, 'comparedWith'], 'a period, if only an unknown one', null),
    ]);
  });
  test.each(['amount', 'count', 'rank', 'share'])('a %s has neither', (type) => {
    const { comparedWith } = sample.statistics[0] ?? {};
    expect(issuesOf(changed(sample, [['statistics', 0, 'type'], type]))).toEqual([
      fault('direction', ['statistics', 0, 'direction'], `null, for the type is ${type}`, 'down'),
      fault('compared_with', ['statistics', 0, 'comparedWith'], `null, for the type is ${type}`, comparedWith),
    ]);
  });
});
