/**
 * Gives an article to brat, and reads what was annotated there: standoff, a text and a file of annotations.
 *
 * @module kerry-moscow-visit/formats/brat
 */

export type { ArticleField } from '../exchange/article-field.ts';
export type { HeadOptions } from '../exchange/article-head.ts';
export type { Imported, ImportIssue, ImportIssueCode } from '../exchange/import-issue.ts';
export type { Loss, LossCode, LossOptions } from '../exchange/loss.ts';
export type { LossReport } from '../exchange/loss-report.ts';
export type * from '../model/types.ts';
export { bratLosses } from './brat/brat-losses.ts';
export { type FromBratOptions, fromBrat } from './brat/from-brat.ts';
export type { BratLabels, BratRole } from './brat/labels.ts';
export { type BratDocument, toBrat } from './brat/to-brat.ts';
