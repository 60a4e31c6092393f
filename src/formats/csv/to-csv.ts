import { csvFormatValue } from 'd3-dsv';
import { assertArticle } from '../../basics/errors.ts';
import { columnName, fieldValue } from '../../exchange/columns.ts';
import { coverOf } from '../../exchange/covering.ts';
import { type LossOptions, UNREADABLE, writable } from '../../exchange/loss.ts';
import { assertOptions, chosenOf } from '../../exchange/plain-options.ts';
import type { Article, Ids } from '../../model/types.ts';
import { codePointOffsets } from '../../words/offset-units.ts';
import { type CsvTable, csvTables, tableShapes } from './csv-tables.ts';
import { type TableRow, tableRows } from './table-rows.ts';

/** How the tables are made. */
export interface CsvOptions<out T extends CsvTable = CsvTable> extends LossOptions {
  /** One table or a list of tables; left out, all. */
  readonly tables?: T | readonly T[] | undefined;
  /**
   * Whether words that a spreadsheet would take for a formula get an apostrophe in front: those that begin with `=`, `+`,
   * `-`, `@`, a tab, CR or LF, or a full-width form of the four signs. That is not the text any more, so it is `false`
   * where it is left out.
   */
  readonly guardFormulas?: boolean | undefined;
}

/** What a cell that a spreadsheet takes for a formula begins with: https://owasp.org/www-community/attacks/CSV_Injection */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * Writes an article as CSV tables: one row of the article itself, and a table for each list of the model, with a
 * column for each field. A list within a record is a table of its own, so that no cell holds several values.
 *
 * Every table begins with the column `article`, the id of the article, so that tables of many articles can be put
 * together. Then come the ids of the records in which a row stands, such as `quote`; then `nth`, the number of the row in
 * its list, counted from 1, which stands for an id where records have none; then the fields, named as in the model but in
 * small letters: `period.value` is `period_value`. Order and names of the columns are the same for every article, and a
 * table without records is its header.
 *
 * Offsets have two columns, `start_utf16` in UTF-16 code units, as JavaScript counts, and `start_code_point` in code points,
 * as Python does. What stands in the text has also the `block` and the number of the `sentence` in which it begins.
 *
 * The form is that of RFC 4180: commas, CRLF after each row, quotation marks where a cell needs them. `null` is an empty
 * cell, and a string without characters is `""`; numbers are plain, `true` and `false` are words. NUL and halves of
 * surrogate pairs become U+FFFD and are told. There is no byte order mark: for Excel put `\ufeff` in front.
 *
 * @param article - The article.
 * @param options - `tables`: which tables; the type of the result narrows with it. `guardFormulas`: an apostrophe before
 * formulas. `onLoss`: called with what cannot be written.
 * @returns A plain object with the text of each table by its name.
 * @throws `RangeError` for an unknown table, with all that there are; `TypeError` for an unknown option.
 * @see RFC 4180: https://www.rfc-editor.org/rfc/rfc4180
 * @example
 * ```ts
 * import { article } from 'kerry-moscow-visit';
 * import { toCsv } from 'kerry-moscow-visit/formats/csv';
 *
 * const { speakers } = toCsv(article, { tables: 'speakers' });
 * speakers.split('\r\n').slice(0, 2);
 * // => ['article,quote,nth,entity', 'kerry-moscow-visit,visit-in-headline,1,russian-foreign-ministry']
 * ```
 */
export function toCsv<I extends Ids, T extends CsvTable = CsvTable>(
  article: Article<I>,
  options?: CsvOptions<T>,
): Readonly<Record<T, string>>;
export function toCsv(article: Article, options: CsvOptions = {}): Readonly<Record<string, string>> {
  assertArticle(article);
  assertOptions(options, { tables: csvTables, guardFormulas: [true, false], onLoss: null });
  const { tables = csvTables, guardFormulas = false } = options;
  const chosen = chosenOf(tables);
  const offsetIn = codePointOffsets(article.text);

  const write = (value: unknown, path: readonly (string | number)[]): string => {
    if (typeof value !== 'string') return String(value ?? '');
    const words = writable(value, path, UNREADABLE, options);
    const guarded = guardFormulas && FORMULA.test(words) ? `'${words}` : words;
    return guarded === '' ? '""' : csvFormatValue(guarded);
  };
  const cellsOf = (row: TableRow, field: string): unknown[] => {
    const value = fieldValue(row.record, field.split('.'));
    if (!isOffset(field)) return [value ?? placeOf(article, row.record, field)];
    return [value, typeof value === 'number' ? offsetIn(value) : value];
  };

  const id = write(article.id, ['id']);
  const written = (name: CsvTable): string => {
    const { lists, parents, fields } = tableShapes[name];
    const steps = namesIn(lists);
    const columns = namesIn(fields);
    const rows = tableRows(article, steps).map((row) => [
      id,
      ...row.keys.map((key) => write(key, row.path)),
      ...columns.flatMap((field) => {
        const path = typeof row.record === 'string' ? row.path : [...row.path, ...field.split('.')];
        return cellsOf(row, field).map((cell) => write(cell, path));
      }),
    ]);
    const header = [
      'article',
      ...namesIn(parents),
      ...(steps.length > 0 ? ['nth'] : []),
      ...columns.flatMap(columnsOf),
    ];
    return [header, ...rows].map((cells) => `${cells.join(',')}\r\n`).join('');
  };
  return Object.fromEntries(csvTables.flatMap((name) => (chosen.has(name) ? [[name, written(name)]] : [])));
}

const namesIn = (list: string): string[] => list.split(' ').filter(Boolean);
const isOffset = (field: string): boolean => /(?:^|\.)(?:start|end)$/.test(field);

/** Names the columns of a field. */
function columnsOf(field: string): string[] {
  const name = columnName(field);
  return isOffset(field) ? [`${name}_utf16`, `${name}_code_point`] : [name];
}

/** Gives the block or the number of the sentence in which a span begins; `null` for other fields and between blocks. */
function placeOf({ blocks, sentences }: Article, span: unknown, field: string): string | number | null {
  const start = Number(fieldValue(span, ['start']));
  if (field === 'block') return blocks[coverOf(blocks, start)]?.id ?? null;
  return field === 'sentence' ? coverOf(sentences, start) + 1 || null : null;
}
