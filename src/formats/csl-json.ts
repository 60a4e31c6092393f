/**
 * Gives an article, and its quotations, to citation managers: CSL-JSON, and a line to paste.
 *
 * @module kerry-moscow-visit/formats/csl-json
 */

export type { ArticleField } from '../exchange/article-field.ts';
export type { LossReport } from '../exchange/loss-report.ts';
export type * from '../model/types.ts';
export { type CiteOptions, citeQuote } from './csl-json/cite-quote.ts';
export { cslJsonLosses } from './csl-json/csl-json-losses.ts';
export { type CslCitation, toCslCitation } from './csl-json/to-csl-citation.ts';
export { type CslDate, type CslItem, type CslName, toCslJson } from './csl-json/to-csl-json.ts';
