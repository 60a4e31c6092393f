/**
 * Gives an article to annotation tools, and reads what was annotated there: Web Annotations of the W3C.
 *
 * @module kerry-moscow-visit/formats/web-annotation
 */

export type { ArticleField } from '../exchange/article-field.ts';
export type { HeadOptions } from '../exchange/article-head.ts';
export type { Imported, ImportIssue, ImportIssueCode } from '../exchange/import-issue.ts';
export type { Loss, LossCode, LossOptions } from '../exchange/loss.ts';
export type { LossReport } from '../exchange/loss-report.ts';
export type { Layer } from '../model/layers.ts';
export type * from '../model/types.ts';
export { type FromWebAnnotationsOptions, fromWebAnnotations } from './web-annotation/from-web-annotations.ts';
export type { WebLabels } from './web-annotation/read-foreign.ts';
export { toWebAnnotations, type WebAnnotationOptions } from './web-annotation/to-web-annotations.ts';
export type {
  WebAnnotation,
  WebAnnotationPage,
  WebBody,
  WebLayer,
  WebPositionSelector,
  WebQuoteSelector,
  WebRecord,
  WebRole,
  WebTarget,
} from './web-annotation/web-annotation.ts';
export { webAnnotationLosses } from './web-annotation/web-annotation-losses.ts';
