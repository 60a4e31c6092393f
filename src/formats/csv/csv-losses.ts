import type { LossReport } from '../../exchange/loss-report.ts';

/**
 * What the tables of CSV hold of an article: all of it. The unit of offsets is said by the names of their columns.
 *
 * @example
 * ```ts
 * import { csvLosses } from 'kerry-moscow-visit/formats/csv';
 *
 * csvLosses.dropped; // => ['offsetUnit']
 * ```
 */
export const csvLosses: LossReport = /* @__PURE__ */ Object.freeze<LossReport>({
  kept: [
    'schemaVersion',
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
  dropped: ['offsetUnit'],
});
