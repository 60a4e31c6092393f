import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, test } from 'vitest';
import { sortTables } from '../../../explorer/browser/sort-tables.ts';
import { type Column, htmlTable, numberColumn, wordsColumn } from '../../../explorer/data/html-table.ts';

interface Row {
  readonly name: string;
  readonly size: number | null;
}

const rows: readonly Row[] = [
  { name: 'b10', size: 9 },
  { name: 'b9', size: null },
  { name: 'Á', size: 1_000_000 },
  { name: 'c', size: 9 },
  { name: '', size: -0.5 },
];
const columns: readonly Column<Row>[] = [
  wordsColumn('Name', ({ name }) => name),
  numberColumn('Size', ({ size }) => size),
  { heading: 'Note', cell: () => '' },
];

let document: Document;
beforeEach(() => {
  document = new JSDOM(`<h2 id="title">Rows</h2>${htmlTable('title', columns, rows)}`).window.document;
  sortTables(document);
});

const buttons = (): HTMLButtonElement[] => [...document.querySelectorAll('button')];
const names = (): string[] => [...document.querySelectorAll('tbody th')].map(({ textContent }) => textContent);

describe('sortTables', () => {
  test('makes a button of each head that sorts, and leaves the rows as they are', () => {
    expect(buttons().map(({ textContent }) => textContent)).toEqual(['Name', 'Size']);
    expect(names()).toEqual(rows.map(({ name }) => name));
    expect(document.querySelectorAll('[aria-sort]')).toHaveLength(0);
  });

  test('sorts numbers as numbers, both ways; equal rows keep their order and empty ones stay last', () => {
    buttons()[1]?.click();
    expect(names()).toEqual(['', 'b10', 'c', 'Á', 'b9']);
    buttons()[1]?.click();
    expect(names()).toEqual(['Á', 'b10', 'c', '', 'b9']);
    buttons()[1]?.click();
    expect(names()).toEqual(['', 'b10', 'c', 'Á', 'b9']);
  });

  test('sorts words as readers do, and numbers within them as numbers', () => {
    buttons()[0]?.click();
    expect(names()).toEqual(['Á', 'b9', 'b10', 'c', '']);
  });

  test('says which way, of one column alone', () => {
    const head = document.querySelectorAll('thead th');
    const sorts = (): (string | null)[] => [...head].map((cell) => cell.getAttribute('aria-sort'));
    buttons()[0]?.click();
    expect(sorts()).toEqual(['ascending', null, null]);
    buttons()[0]?.click();
    expect(sorts()).toEqual(['descending', null, null]);
    buttons()[1]?.click();
    expect(sorts()).toEqual([null, 'ascending', null]);
  });

  test('keeps the focus on the button', () => {
    const [button] = buttons();
    button?.focus();
    button?.click();
    expect(document.activeElement).toBe(button);
  });
});
