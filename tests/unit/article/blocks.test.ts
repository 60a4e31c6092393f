import { describe, expect, test } from 'vitest';
import { article, blockIds, getBlock } from '../../../src/index.ts';

describe('blocks and sentences', () => {
  test('there are sixteen blocks, nine of them paragraphs', () => {
    expect(article.blocks).toHaveLength(16);
    expect(article.blocks.map(({ kind }) => kind)).toEqual([
      'kicker',
      'headline',
      'standfirst',
      'image-alt',
      'caption',
      'credit',
      'dateline',
      ...Array<'paragraph'>(9).fill('paragraph'),
    ]);
    expect(blockIds.slice(7)).toEqual(['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8', 'p9']);
  });

  test('the lines of the text are the blocks, the dateline and first paragraph share one', () => {
    const lines = article.text.split(/\n+/);
    const { exact } = getBlock(article, 'dateline');
    const blocks = article.blocks.map((block) => block.exact);
    const joined = blocks.flatMap((words, i) =>
      words === exact ? [`${words} ${blocks[i + 1]}`] : blocks[i - 1] === exact ? [] : [words],
    );
    expect(joined).toEqual(lines);
  });

  test('there are 25 sentences, one in each block before the paragraphs', () => {
    expect(article.sentences).toHaveLength(25);
    expect(blockIds.map((id) => article.sentences.filter(({ block }) => block === id).length)).toEqual([
      1, 1, 1, 1, 1, 1, 1, 1, 2, 3, 2, 1, 3, 3, 2, 1,
    ]);
  });

  test('every full stop that ends a sentence does, and no other', () => {
    // A full stop, and a mark after it, before the next word of a paragraph or its end.
    for (const { id, exact, start, kind } of article.blocks) {
      if (kind !== 'paragraph') continue;
      const ends = [...exact.matchAll(/(?:\."|".|\.)(?= ["A-Z]|$)/g)].map(
        (stop) => start + stop.index + stop[0].length,
      );
      expect(article.sentences.filter(({ block }) => block === id).map(({ end }) => end)).toEqual(ends);
    }
  });

  test('blocks and sentences leave white space alone', () => {
    for (const spans of [article.blocks, article.sentences]) {
      let rest = article.text;
      for (const { start, end, exact } of [...spans].reverse()) {
        expect(exact).toBe(exact.trim());
        rest = rest.slice(0, start) + rest.slice(end);
      }
      expect(rest.trim()).toBe('');
    }
  });
});
