import type { LossReport } from '../../exchange/loss-report.ts';

/**
 * What HTML holds of an article, with all layers marked and `records: true`. Without records it holds what the attributes
 * of the marks say.
 *
 * @example
 * ```ts
 * import { htmlLosses } from 'kerry-moscow-visit/formats/html';
 *
 * htmlLosses.kept.includes('quotes'); // => true
 * htmlLosses.dropped; // => ['schemaVersion', 'offsetUnit', 'sentences.block']
 * ```
 */
export const htmlLosses: LossReport = /* @__PURE__ */ Object.freeze<LossReport>({
  kept: [
    'id',
    'version',
    'language',
    'text',
    'source',
    'dateline',
    'topics',
    'blocks',
    'sentences',
    'entities',
    'mentions',
    'quotes',
    'scareQuotes',
    'times',
    'statistics',
    'relations',
  ],
  approximated: [],
  dropped: ['schemaVersion', 'offsetUnit', 'sentences.block'],
});
