import type { LossReport } from '../../exchange/loss-report.ts';

/**
 * What Portable Text holds of an article: the blocks with all that is annotated in them, but not the white space between
 * blocks, nor what is said of entities, nor where the text comes from.
 *
 * @example
 * ```ts
 * import { portableTextLosses } from 'kerry-moscow-visit/formats/portable-text';
 *
 * portableTextLosses.approximated.includes('text'); // => true
 * ```
 */
export const portableTextLosses: LossReport = /* @__PURE__ */ Object.freeze<LossReport>({
  kept: ['blocks', 'mentions', 'quotes', 'scareQuotes', 'times', 'statistics', 'relations'],
  approximated: ['text', 'entities.id'],
  dropped: [
    'schemaVersion',
    'id',
    'version',
    'language',
    'offsetUnit',
    'source',
    'dateline',
    'topics',
    'sentences',
    'entities',
  ],
});
