/**
 * Gives an article to pages by way of Portable Text, which has renderers for React, Vue, Svelte, Astro and HTML.
 *
 * @module kerry-moscow-visit/formats/portable-text
 */

export type { ArticleField } from '../exchange/article-field.ts';
export type { Loss, LossCode, LossOptions } from '../exchange/loss.ts';
export type { LossReport } from '../exchange/loss-report.ts';
export type { Layer, SpanRole } from '../model/layers.ts';
export type * from '../model/types.ts';
export { portableTextLosses } from './portable-text/portable-text-losses.ts';
export {
  type PortableBlock,
  type PortableLayer,
  type PortableMark,
  type PortableSpan,
  type PortableTextOptions,
  toPortableText,
} from './portable-text/to-portable-text.ts';
