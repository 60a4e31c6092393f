/**
 * Shows an article as HTML: annotated, semantic, accessible, and with the text as it is.
 *
 * @module kerry-moscow-visit/formats/html
 */

export type { ArticleField } from '../exchange/article-field.ts';
export type { Loss, LossCode, LossOptions } from '../exchange/loss.ts';
export type { LossReport } from '../exchange/loss-report.ts';
export type { Annotation, AnnotationRef, Layer, SpanRole } from '../model/layers.ts';
export type * from '../model/types.ts';
export type {
  HastComment,
  HastContent,
  HastDoctype,
  HastElement,
  HastProperties,
  HastRoot,
  HastText,
} from './html/hast.ts';
export { htmlLosses } from './html/html-losses.ts';
export { type HtmlOptions, toHast } from './html/to-hast.ts';
export { toHtml } from './html/to-html.ts';
