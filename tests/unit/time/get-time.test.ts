import { describe, expect, test } from 'vitest';
import { article, getTime, timeIds } from '../../../src/index.ts';
import { expectError, refusesOtherThings } from '../../support/refuses.ts';
import { sample } from '../../support/sample.ts';

describe('getTime', () => {
  test('gives the record itself, every time', () => {
    timeIds.forEach((id, i) => {
      expect(getTime(article, id)).toBe(article.times[i]);
    });
    for (const time of sample.times) expect(getTime(sample, time.id)).toBe(time);
    expect(getTime(sample, 'closing-soon')).toMatchObject({ exact: 'soon', duration: 'P1M' });
  });

  test('of two with one id the first counts', () => {
    const [first, second] = sample.times;
    if (!first || !second) throw new Error('times');
    expect(getTime({ ...sample, times: [first, { ...second, id: first.id }] }, first.id)).toBe(first);
  });

  test('names the nearest ids of an unknown one', () => {
    expectError(
      () => getTime(sample, 'deal-yaer' as never),
      'RangeError',
      'id: expected the id of a temporal expression, such as "deal-year", received "deal-yaer"',
    );
    const message = 'id: expected the id of a temporal expression, received "zzz"';
    expectError(() => getTime(sample, 'zzz' as never), 'RangeError', message);
  });

  refusesOtherThings((thing) => getTime(thing, 'x'));
});
