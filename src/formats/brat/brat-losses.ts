import type { LossReport } from '../../exchange/loss-report.ts';

/**
 * What a document of brat holds of an article: all but what follows from the rest, which `fromBrat` gives anew.
 *
 * @example
 * ```ts
 * import { bratLosses } from 'kerry-moscow-visit/formats/brat';
 *
 * bratLosses.kept.includes('quotes'); // => true
 * bratLosses.dropped.includes('quotes.kind'); // => true
 * ```
 */
export const bratLosses: LossReport = /* @__PURE__ */ Object.freeze<LossReport>({
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
  dropped: [
    'schemaVersion',
    'offsetUnit',
    'source.byteLength',
    'sentences.block',
    'quotes.kind',
    'quotes.content.verbatim',
    'statistics.stated.quote',
    'relations.stated.quote',
  ],
});
