/**
 * Gives an article to spreadsheets, data frames and databases: tables of CSV.
 *
 * @module kerry-moscow-visit/formats/csv
 */

export type { ArticleField } from '../exchange/article-field.ts';
export type { Loss, LossCode, LossOptions } from '../exchange/loss.ts';
export type { LossReport } from '../exchange/loss-report.ts';
export type * from '../model/types.ts';
export { csvLosses } from './csv/csv-losses.ts';
export { type CsvTable, csvTables } from './csv/csv-tables.ts';
export { type CsvOptions, toCsv } from './csv/to-csv.ts';
