import { describe, expect, test } from 'vitest';
import { article, blockAt } from '../../../src/index.ts';
import { expectError, refusesOtherThings } from '../../support/refuses.ts';
import { synthetic } from '../../support/synthetic.ts';

describe('blockAt', () => {
  test('finds the block that covers an offset, half-open', () => {
    expect(blockAt(article, article.text.indexOf('hunt'))?.id).toBe('p7');
    for (const block of article.blocks) {
      expect(blockAt(article, block.start)).toBe(block);
      expect(blockAt(article, block.end - 1)).toBe(block);
      expect(blockAt(article, block.end)?.id).not.toBe(block.id);
    }
    expect(blockAt(synthetic, synthetic.text.indexOf('🎉') + 1)?.id).toBe('p1');
  });

  test('gives null between blocks and outside the text', () => {
    for (const offset of [8, 9, -1, -1e9, article.text.length, 1e12]) expect(blockAt(article, offset)).toBeNull();
    expect(blockAt({ ...synthetic, blocks: [] }, 0)).toBeNull();
    expect(blockAt({ ...synthetic, blocks: synthetic.blocks.slice(1) }, 0)).toBeNull();
  });

  test.each([0.5, Number.NaN, Number.NEGATIVE_INFINITY, '3', null])('refuses %o as an offset', (offset) => {
    expectError(() => blockAt(article, offset as never), 'RangeError', /^offset: expected a whole number, received/);
  });

  refusesOtherThings((thing) => blockAt(thing, 0));
});
