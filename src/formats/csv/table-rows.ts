import { fieldValue } from '../../exchange/columns.ts';

/** A row of a table, before its cells are written. */
export interface TableRow {
  /** The record of the article, or a word of a list. */
  readonly record: unknown;
  /** Where it stands in the article: keys and positions. */
  readonly path: readonly (string | number)[];
  /** In which records it stands, by id or else by number, and its own number in their list, from 1. */
  readonly keys: readonly (string | number)[];
}

/** Collects the rows that some lists lead to, in the order of the article. */
export function tableRows(article: object, lists: readonly string[]): TableRow[] {
  let rows: TableRow[] = [{ record: article, path: [], keys: [] }];
  for (const list of lists) rows = rows.flatMap((row) => rowsWithin(row, list));
  return rows;
}

function rowsWithin({ record, path, keys }: TableRow, list: string): TableRow[] {
  const steps = list.split('.');
  const records = fieldValue(record, steps);
  if (!Array.isArray(records)) return [];
  const id = fieldValue(record, ['id']);
  const parents = path.length > 0 && typeof id === 'string' ? [...keys.slice(0, -1), id] : keys;
  return records.map((one: unknown, i) => ({
    record: one,
    path: [...path, ...steps, i],
    keys: [...parents, i + 1],
  }));
}
