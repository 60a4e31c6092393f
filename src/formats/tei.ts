/**
 * Gives an article to the digital humanities: a document of TEI P5, as XML and as a tree.
 *
 * @module kerry-moscow-visit/formats/tei
 */

export type { ArticleField } from '../exchange/article-field.ts';
export type { Loss, LossCode, LossOptions } from '../exchange/loss.ts';
export type { LossReport } from '../exchange/loss-report.ts';
export type * from '../model/types.ts';
export { teiLosses } from './tei/tei-losses.ts';
export type { TeiElement, TeiRoot, TeiText } from './tei/tei-tree.ts';
export { toTei } from './tei/to-tei.ts';
export { toXast } from './tei/to-xast.ts';
