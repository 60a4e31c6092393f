/**
 * Gives an article to training tools and data engines: JSON Lines of labelled spans, and of records.
 *
 * @module kerry-moscow-visit/formats/jsonl
 */

export type { ArticleField } from '../exchange/article-field.ts';
export type { Loss, LossCode, LossOptions } from '../exchange/loss.ts';
export type { LossReport } from '../exchange/loss-report.ts';
export type { Annotation, AnnotationRef, Layer, SpanRole } from '../model/layers.ts';
export type * from '../model/types.ts';
export { jsonlLosses } from './jsonl/jsonl-losses.ts';
export type {
  DoccanoLine,
  LabelledSpan,
  LineMeta,
  LineStyle,
  ProdigyLine,
  SpacyLine,
} from './jsonl/line-styles.ts';
export type { RecordLine } from './jsonl/record-line.ts';
export { recordLinesLosses } from './jsonl/record-lines-losses.ts';
export type { StretchKind } from './jsonl/stretches.ts';
export { type JsonLinesOptions, toJsonLines } from './jsonl/to-json-lines.ts';
export { type RecordLinesOptions, toRecordLines } from './jsonl/to-record-lines.ts';
