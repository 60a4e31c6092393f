import { expect, test } from 'vitest';
import { draftFaults, draftOf } from '../../support/note.ts';

test('whole digits do not give a fraction', () => {
  const share = { type: 'share', label: 'share', value: 5.6, unit: 'percent', stated: [{ exact: '56%' }] } as const;
  expect(draftFaults(draftOf('It is 56%.', { statistics: { share } }))).toMatchObject([
    { code: 'printed_value', path: ['statistics', 'share', 'stated', 0], received: '5.6 for "56%"' },
  ]);
});

test('a block that is not found is told once, not for every selector in it', () => {
  const draft = draftOf('One.\n\nTwo.', {
    blocks: { p1: { kind: 'paragraph', ends: 'One.' }, p2: { kind: 'paragraph', ends: 'Three.' } },
    scareQuotes: [{ exact: 'Two', in: 'p2' }],
  });
  expect(draftFaults(draft)).toMatchObject([{ code: 'words_absent', path: ['blocks', 'p2', 'ends'] }]);
});

test('words over the end of a block stand in none', () => {
  const text = 'Ada left.\n\nBo left.';
  const fault = (exact: string) => draftFaults(draftOf(text, { scareQuotes: [{ exact }] }))[0];
  expect(fault('left.\n\nBo')).toMatchObject({
    code: 'crosses_block',
    expected: 'words that lie in one block',
    received: '"left.\\n\\nBo" at 4',
  });
  expect(draftFaults(draftOf(text, { scareQuotes: [{ exact: 'left.\n\nBo', in: 'p1' }] }))).toMatchObject([
    { code: 'words_absent', received: 'no place; nothing like it' },
  ]);
  expect(fault('\n\nBo wept')?.received).toBe('no place; nearest is "Bo left."');
});
