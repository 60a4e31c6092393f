import { describe, expect, test } from 'vitest';
import { article, blockIds, getBlock } from '../../../src/index.ts';
import { expectError, refusesOtherThings } from '../../support/refuses.ts';
import { synthetic } from '../../support/synthetic.ts';

describe('getBlock', () => {
  test('gives the words of a block', () => {
    expect(getBlock(article, 'kicker')).toEqual({ id: 'kicker', kind: 'kicker', start: 0, end: 8, exact: 'All news' });
    expect(getBlock(article, 'headline').exact).toBe(
      'US Secretary of State John Kerry to visit Moscow December 15 — Russian foreign ministry',
    );
    expect(getBlock(article, 'dateline').exact).toBe('MOSCOW, December 11. /TASS/.');
    expect(getBlock(article, 'p9').end).toBe(article.text.length);
    expect(getBlock(synthetic, 'p2').exact).toBe('Ada smiled.');
  });

  test('gives the record itself, frozen, every time', () => {
    for (const id of blockIds) {
      expect(getBlock(article, id)).toBe(article.blocks[blockIds.indexOf(id)]);
      expect(getBlock(article, id)).toBe(getBlock(article, id));
      expect(Object.isFrozen(getBlock(article, id))).toBe(true);
    }
  });

  test('of two blocks with one id the first counts', () => {
    const [headline, p1] = synthetic.blocks;
    if (!headline || !p1) throw new Error('blocks');
    const twice = { ...synthetic, blocks: [headline, { ...p1, id: 'headline' as const }] };
    expect(getBlock(twice, 'headline')).toBe(headline);
  });

  test('names the nearest ids of an unknown one', () => {
    expectError(
      () => getBlock(article, 'headlin' as never),
      'RangeError',
      'id: expected the id of a block, such as "headline", "dateline", received "headlin"',
    );
    expectError(
      () => getBlock(article, 'zzz' as never),
      'RangeError',
      'id: expected the id of a block, received "zzz"',
    );
    expectError(() => getBlock(article, '' as never), 'RangeError', 'id: expected the id of a block, received ""');
    expectError(() => getBlock(synthetic, 'p3' as never), 'RangeError', /received "p3"$/);
  });

  test('shows an id of another type or great length briefly', () => {
    expectError(() => getBlock(article, null as never), 'RangeError', 'id: expected the id of a block, received null');
    expectError(() => getBlock(article, {} as never), 'RangeError', /received an object$/);
    expectError(() => getBlock(article, 'x'.repeat(1e6) as never), 'RangeError', /received "x{80}…"$/);
    expectError(() => getBlock(article, '__proto__' as never), 'RangeError', /received "__proto__"$/);
  });

  refusesOtherThings((thing) => getBlock(thing, 'p1'));
});
