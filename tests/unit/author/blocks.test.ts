import { describe, expect, test } from 'vitest';
import { draftFaults, draftIssues, draftOf, note } from '../../support/note.ts';

const exacts = (list: readonly { readonly exact: string }[]): readonly string[] => list.map(({ exact }) => exact);

describe('blocks', () => {
  test('begin where the one before ends, past white space', () => {
    const article = note('\n Title\u00a0\n\n\n One. Two. \n\n Three.\n', {
      blocks: {
        headline: { kind: 'headline', ends: 'Title' },
        p1: { kind: 'paragraph', ends: 'Two.', sentences: ['One.', 'Two.'] },
        p2: { kind: 'paragraph', ends: 'Three.' },
      },
    });
    expect(exacts(article.blocks)).toEqual(['Title', 'One. Two.', 'Three.']);
    expect(article.sentences.map(({ exact, block }) => [exact, block])).toEqual([
      ['Title', 'headline'],
      ['One.', 'p1'],
      ['Two.', 'p1'],
      ['Three.', 'p2'],
    ]);
    expect(article.blocks.map(({ start }) => start)).toEqual([2, 12, 25]);
  });
  test('end where their last words first stand', () => {
    const article = note('end and end', {
      blocks: { p1: { kind: 'paragraph', ends: 'end' }, p2: { kind: 'paragraph', ends: 'and end' } },
    });
    expect(exacts(article.blocks)).toEqual(['end', 'and end']);
  });
  test('may begin or end with a character that typography drops', () => {
    for (const text of ['\u200fשלום.', 'One.\u200e', '\u2060One.', '\u00adOne.']) {
      expect(draftIssues(draftOf(text, { blocks: { p1: { kind: 'paragraph', ends: text } } }))).toEqual([]);
    }
  });
  test('whose last words are not there', () => {
    expect(
      draftFaults(
        draftOf('One. Two.', {
          blocks: { p1: { kind: 'paragraph', ends: 'One.' }, p2: { kind: 'paragraph', ends: 'Three.' } },
        }),
      ),
    ).toEqual([
      {
        code: 'words_absent',
        path: ['blocks', 'p2', 'ends'],
        expected: '"Three." further on',
        received: 'no place; there stands "Two."',
      },
    ]);
  });
  test('in the wrong order', () => {
    expect(
      draftFaults(
        draftOf('One. Two.', {
          blocks: { p2: { kind: 'paragraph', ends: 'Two.' }, p1: { kind: 'paragraph', ends: 'One.' } },
        }),
      ),
    ).toMatchObject([{ code: 'words_absent', path: ['blocks', 'p1', 'ends'], received: 'no place; there stands ""' }]);
  });
  test('that leave words over', () => {
    expect(draftFaults(draftOf('One. Two.', { blocks: { p1: { kind: 'paragraph', ends: 'One.' } } }))).toMatchObject([
      { code: 'tiling_gap', path: ['blocks'], received: '"Two."' },
      { code: 'tiling_gap', path: ['sentences'], received: '"Two."' },
    ]);
  });
  test('none at all', () => {
    expect(draftFaults(draftOf('One.', { blocks: {} })).map(({ code }) => code)).toEqual(['tiling_gap', 'tiling_gap']);
  });
});

describe('sentences', () => {
  test('whose last words are not in the block', () => {
    expect(
      draftFaults(
        draftOf('One. Two.\n\nThree.', {
          blocks: {
            p1: { kind: 'paragraph', ends: 'Two.', sentences: ['One.', 'Three.'] },
            p2: { kind: 'paragraph', ends: 'Three.', sentences: ['Four.'] },
          },
        }),
      ),
    ).toEqual([
      {
        code: 'words_absent',
        path: ['blocks', 'p1', 'sentences', 1],
        expected: '"Three." in the rest of the block',
        received: '"Two."',
      },
      {
        code: 'words_absent',
        path: ['blocks', 'p2', 'sentences', 0],
        expected: '"Four." in the rest of the block',
        received: '"Three."',
      },
    ]);
  });
  test('that leave words over', () => {
    expect(
      draftFaults(
        draftOf('One. Two.\n\nEnd.', {
          blocks: {
            p1: { kind: 'paragraph', ends: 'Two.', sentences: ['One.'] },
            p2: { kind: 'paragraph', ends: 'End.' },
          },
        }),
      ),
    ).toMatchObject([
      { code: 'tiling_gap', path: expect.arrayContaining(['blocks', 'p2', 'sentences']), received: '"Two."' },
    ]);
  });
  test('none at all', () => {
    expect(
      draftFaults(draftOf('One.', { blocks: { p1: { kind: 'paragraph', ends: 'One.', sentences: [] } } })),
    ).toMatchObject([{ code: 'tiling_gap', path: ['sentences'] }]);
  });
});

describe('the dateline', () => {
  const text = 'PARIS, May 3. Ada left.';
  const blocks = { d: { kind: 'dateline', ends: '3.' }, p1: { kind: 'paragraph', ends: 'left.' } } as const;
  test('has the span of its block', () => {
    const { dateline } = note(text, { blocks, dateline: { period: '2015-05-03' } });
    expect(dateline).toEqual({
      start: 0,
      end: 13,
      exact: 'PARIS, May 3.',
      place: null,
      agency: null,
      period: { value: '2015-05-03', basis: 'stated', because: null },
    });
  });
  test('without a block', () => {
    expect(draftFaults(draftOf(text, { dateline: { period: '2015' } }))).toEqual([
      { code: 'dateline_block', path: ['dateline'], expected: 'a block of kind dateline', received: 'none' },
    ]);
  });
  test('that a block has alone', () => {
    for (const dateline of [null, undefined])
      expect(draftFaults(draftOf(text, { blocks, dateline }))).toEqual([
        { code: 'dateline_block', path: ['dateline'], expected: 'the dateline of block d', received: 'null' },
      ]);
  });
  test('of places and agencies that are none', () => {
    expect(
      draftFaults(draftOf(text, { blocks, dateline: { place: 'ada', agency: 'wire', period: 'then' } })),
    ).toMatchObject([
      { code: 'unknown_reference', path: ['dateline', 'place'], received: '"ada"' },
      { code: 'unknown_reference', path: ['dateline', 'agency'], received: '"wire"' },
      { code: 'edtf', path: ['dateline', 'period', 'value'], received: '"then"' },
    ]);
  });
});
