import { describe, expect, test } from 'vitest';
import type { BlockKind } from '../../src/index.ts';
import { blockKinds } from '../../src/index.ts';
import { draftFaults, draftIssues, note } from '../support/note.ts';

/** A draft whose one block is all of the text. */
const whole = (text: string, kind: BlockKind = 'paragraph', layers: object = {}): unknown => ({
  id: 'note',
  version: '1.0.0',
  language: 'en',
  text,
  blocks: { p1: { kind, ends: text } },
  ...(kind === 'dateline' ? { dateline: { period: '2015' } } : {}),
  ...layers,
});
const codes = (draft: unknown) => draftFaults(draft).map(({ code }) => code);

describe('an empty line inside a block', () => {
  test.each([
    ['two line feeds', '\n\n'],
    ['Windows line ends', '\r\n\r\n'],
    ['old Macintosh line ends', '\r\r'],
    ['line ends of two sorts', '\n\r\n'],
    ['more of them', '\n\n\n\n'],
    ['spaces on the line', '\n   \n'],
    ['a tab on the line', '\r\n\t\r\n'],
    ['a NO-BREAK SPACE on the line', '\n\u00a0\n'],
    ['an IDEOGRAPHIC SPACE on the line', '\n\u3000\n'],
    ['a ZERO WIDTH SPACE on the line', '\n\u200b\n'],
    ['a soft hyphen and a mark of direction on the line', '\n\u00ad\u200f\n'],
    ['LINE SEPARATORs', '\u2028\u2028'],
    ['a PARAGRAPH SEPARATOR', '\u2029'],
    ['NEXT LINEs', '\u0085\u0085'],
    ['form feeds', '\f\f'],
    ['spaces before it', '  \n\n'],
  ])('of %s is told, with the words after it', (_, gap) => {
    expect(draftFaults(whole(`Ada left.${gap}Bo stayed.`))).toEqual([
      {
        code: 'blank_line',
        path: ['blocks', 'p1'],
        expected: 'no empty line in the block, for what stands after one is a block of its own',
        received: '"Bo stayed."',
      },
    ]);
  });
  test.each([
    ['a line end', '\n'],
    ['a Windows line end', '\r\n'],
    ['a LINE SEPARATOR', '\u2028'],
    ['a line end among spaces', ' \n '],
    ['spaces', '   \u00a0 '],
    ['nothing', ''],
  ])('is not %s', (_, gap) => {
    expect(codes(whole(`Ada left.${gap}Bo stayed.`))).toEqual([]);
  });
  test('is none before the first word or after the last', () => {
    const text = '\n\nAda left.\n\n';
    const article = structuredClone(
      note('\n\nAda left.\n\n', { blocks: { p1: { kind: 'paragraph', ends: 'left.' } } }),
    );
    expect(article.blocks[0]?.exact).toBe('Ada left.');
    expect(codes(whole(text, 'paragraph', { blocks: { p1: { kind: 'paragraph', ends: 'left.' } } }))).toEqual([]);
  });
  test('is told once a block, however many there are', () => {
    const [issue, ...others] = draftIssues(whole(`One.${'\n\nTwo.'.repeat(1000)}`));
    expect(others).toEqual([]);
    expect(issue?.message).toMatch(/^blocks\.p1: expected no empty line .*, received "Two\.\\n\\nTwo\.[^"]*…"$/);
  });
  test.each(blockKinds)('is told of every kind of block but a table: %s', (kind) => {
    expect(codes(whole('One.\n\nTwo.', kind))).toEqual(kind === 'table' ? [] : ['blank_line']);
  });
});

test('a paragraph that was forgotten is told, whichever block swallows it', () => {
  const text = 'Ada left.\n\nBo stayed.\n\nCy wept.';
  const blocks = (ids: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(ids).map(([id, ends]) => [id, { kind: 'paragraph', ends }]));
  const told = (ids: Readonly<Record<string, string>>) =>
    draftFaults({ id: 'note', version: '1.0.0', language: 'en', text, blocks: blocks(ids) }).map(
      ({ code, path, received }) => `${String(code)} ${path.join('.')}: ${String(received)}`,
    );
  expect(told({ p1: 'left.', p2: 'wept.' })).toEqual(['blank_line blocks.p2: "Cy wept."']);
  expect(told({ p1: 'stayed.', p2: 'wept.' })).toEqual(['blank_line blocks.p1: "Bo stayed."']);
  expect(told({ p1: 'left.', p2: 'stayed.', p3: 'wept.' })).toEqual([]);
});

test('where a block is not found, the one that holds its words is not blamed', () => {
  const blocks = { p1: { kind: 'paragraph', ends: 'Cy.' }, p2: { kind: 'paragraph', ends: 'stayed.' } };
  const draft = { id: 'note', version: '1.0.0', language: 'en', text: 'Ada left.\n\nBo stayed.', blocks };
  expect(codes(draft)).toEqual(['words_absent']);
});
