/**
 * Writes an article as Markdown: its blocks, links, and footnotes that tell who says what.
 *
 * @module kerry-moscow-visit/formats/markdown
 */

export type { ArticleField } from '../exchange/article-field.ts';
export type { Loss, LossCode, LossOptions } from '../exchange/loss.ts';
export type { LossReport } from '../exchange/loss-report.ts';
export type { Annotation, AnnotationRef, Layer, SpanRole } from '../model/layers.ts';
export type * from '../model/types.ts';
export { markdownLosses } from './markdown/markdown-losses.ts';
export type {
  MdastBlock,
  MdastBlockquote,
  MdastBreak,
  MdastFootnoteDefinition,
  MdastFootnoteReference,
  MdastHeading,
  MdastLink,
  MdastList,
  MdastListItem,
  MdastParagraph,
  MdastPhrasing,
  MdastRoot,
  MdastText,
} from './markdown/mdast.ts';
export { toMarkdown } from './markdown/to-markdown.ts';
export { type MarkdownOptions, toMdast } from './markdown/to-mdast.ts';
