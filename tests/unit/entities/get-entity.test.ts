import { describe, expect, test } from 'vitest';
import { article, entityIds, getEntity } from '../../../src/index.ts';
import { expectError, refusesOtherThings } from '../../support/refuses.ts';
import { synthetic } from '../../support/synthetic.ts';

describe('getEntity', () => {
  test('gives the whole record, narrowed', () => {
    expect(getEntity(article, 'john-kerry').familyName).toBe('Kerry');
    expect(getEntity(article, 'moscow').country).toBe('russia');
    expect(getEntity(article, 'new-start').date).toEqual({ value: '2010', basis: 'stated', because: null });
    expect(getEntity(article, 'kerry-visit').participants).toEqual(['john-kerry']);
    expect(getEntity(article, 'russia-and-united-states').members).toEqual(['russia', 'united-states']);
    expect(getEntity(article, 'tass-archive').kind).toBe('archive');
    expect(getEntity(synthetic, 'bo').givenName).toBe('Bo');
    expect(getEntity(synthetic, 'ada-and-bo').members).toEqual(['ada', 'bo']);
  });

  test('gives the record itself, frozen, one without a mention too', () => {
    for (const [i, id] of entityIds.entries()) expect(getEntity(article, id)).toBe(article.entities[i]);
    expect(getEntity(article, 'washington').name).toBe('Washington');
    expect(Object.isFrozen(getEntity(article, 'john-kerry').positions)).toBe(true);
  });

  test('names the nearest ids of an unknown one', () => {
    expectError(
      () => getEntity(article, 'russian-ministry' as never),
      'RangeError',
      /^id: expected the id of an entity, such as "russian-foreign-ministry", .*, received "russian-ministry"$/,
    );
    expectError(
      () => getEntity(synthetic, 'x' as never),
      'RangeError',
      'id: expected the id of an entity, received "x"',
    );
  });

  test('names three at most', () => {
    const names = (): unknown => getEntity(article, 'russian-citizens-agreements-government' as never);
    expectError(names, 'RangeError', /such as "[^"]+", "[^"]+", "[^"]+", received/);
  });

  refusesOtherThings((thing) => getEntity(thing, 'ada'));
});
