import { expect, test } from 'vitest';
import { reanchor } from '../../../src/anchor.ts';
import { getBlock } from '../../../src/index.ts';
import { note } from '../../support/note.ts';

test('what is left of a place as white space alone is no place', () => {
  const given = note('x.a   b', { scareQuotes: [{ exact: 'a b' }] });
  const wide = { start: 2, end: 6, exact: 'a   ' };
  const result = reanchor({ ...given, scareQuotes: [wide] }, 'x.   b', { version: '1.0.1' });
  expect(result.orphaned).toContainEqual({ layer: 'scareQuotes', record: wide, span: wide, role: 'whole' });
});

test('a table that had a paragraph break keeps it', () => {
  const given = note('One.\n\nTwo.', { blocks: { both: { kind: 'table', ends: 'Two.' } } });
  const { article } = reanchor(given, 'Now one.\n\nTwo.', { version: '1.0.1' });
  expect(article.blocks).toHaveLength(1);
  expect(getBlock(article, 'both').exact).toBe('Now one.\n\nTwo.');
});
