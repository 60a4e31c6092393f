import type { LossReport } from '../../exchange/loss-report.ts';

/**
 * What an item of CSL-JSON holds of an article. Quotes stand in `citeQuote` and `toCslCitation`, not in the item.
 *
 * @example
 * ```ts
 * import { cslJsonLosses } from 'kerry-moscow-visit/formats/csl-json';
 *
 * cslJsonLosses.kept.includes('source.url'); // => true
 * ```
 */
export const cslJsonLosses: LossReport = /* @__PURE__ */ Object.freeze<LossReport>({
  kept: ['id', 'language', 'source.url', 'topics.name'],
  approximated: [
    'blocks',
    'dateline.period.value',
    'dateline.place',
    'entities.name',
    'entities.familyName',
    'entities.type',
    'entities.givenName',
    'source.authors',
    'source.published.value',
    'source.publisher',
    'text',
    'topics',
  ],
  dropped: [
    'blocks.id',
    'topics.id',
    'topics.uri',
    'schemaVersion',
    'version',
    'offsetUnit',
    'source',
    'dateline',
    'sentences',
    'entities',
    'mentions',
    'quotes',
    'scareQuotes',
    'times',
    'statistics',
    'relations',
  ],
});
