/**
 * Tells search engines of an article in the words of schema.org: JSON-LD.
 *
 * @module kerry-moscow-visit/formats/json-ld
 */

export type { ArticleField } from '../exchange/article-field.ts';
export type { Loss, LossCode, LossOptions } from '../exchange/loss.ts';
export type { LossReport } from '../exchange/loss-report.ts';
export type * from '../model/types.ts';
export { jsonLdLosses } from './json-ld/json-ld-losses.ts';
export { jsonLdScript } from './json-ld/json-ld-script.ts';
export type * from './json-ld/json-ld-types.ts';
export { type JsonLdOptions, toJsonLd } from './json-ld/to-json-ld.ts';
