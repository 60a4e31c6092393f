import { escaped } from '../escaped.ts';

/** A column of a table: what it is called, what stands in it, and how it sorts. */
export interface Column<in Row> {
  /** The words at its head. */
  readonly heading: string;
  /** The HTML of a cell. */
  readonly cell: (row: Row) => string;
  /** What the column sorts by: its words, or a number for each row, `null` for none. Left out, it does not sort. */
  readonly sort?: 'words' | ((row: Row) => number | null);
  /** Whether the cells are numbers, which stand one under the other by their last digit. */
  readonly numeric?: boolean;
}

/** Names a column of a number that a row has, or has not. */
export function numberColumn<Row>(heading: string, value: (row: Row) => number | null): Column<Row> {
  return { heading, cell: (row) => writtenNumber(value(row)), sort: value, numeric: true };
}

/** Names a column of plain words. */
export function wordsColumn<Row>(heading: string, words: (row: Row) => string): Column<Row> {
  return { heading, cell: (row) => escaped(words(row)), sort: 'words' };
}

/** Writes a list of HTML; nothing where it is empty. */
export function htmlList(items: readonly string[]): string {
  return items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}

/**
 * Writes a table in a region that scrolls by itself.
 *
 * @param labelledBy - Id of the element that says what the table holds.
 * @param columns - The columns; the first one names the row.
 * @param rows - The rows, in the order in which they are read.
 */
export function htmlTable<Row>(labelledBy: string, columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const label = `aria-labelledby="${escaped(labelledBy)}"`;
  const head = columns.map(({ heading, sort, numeric }) => {
    const kind = sort === undefined ? '' : ` data-sort="${sort === 'words' ? 'words' : 'value'}"`;
    return `<th scope="col"${numeric ? ' class="number"' : ''}${kind}>${escaped(heading)}</th>`;
  });
  const body = rows.map((row) => `<tr>${columns.map((column, i) => cellOf(column, row, i === 0)).join('')}</tr>\n`);
  return (
    `<div class="rows" role="region" ${label} tabindex="0"><table ${label}>` +
    `<thead><tr>${head.join('')}</tr></thead><tbody>\n${body.join('')}</tbody></table></div>`
  );
}

function cellOf<Row>({ cell, sort, numeric }: Column<Row>, row: Row, isFirst: boolean): string {
  const value = typeof sort === 'function' ? sort(row) : null;
  const attributes = (numeric ? ' class="number"' : '') + (value === null ? '' : ` data-value="${value}"`);
  return isFirst ? `<th scope="row"${attributes}>${cell(row)}</th>` : `<td${attributes}>${cell(row)}</td>`;
}

/** Writes a number in full, its digits grouped; nothing for none. */
function writtenNumber(value: number | null): string {
  return value === null ? '' : new Intl.NumberFormat('en', { maximumSignificantDigits: 21 }).format(value);
}
