import type { LossReport } from '../../exchange/loss-report.ts';

/**
 * What Markdown holds of an article without options of the caller, who may put into links and footnotes what they like.
 *
 * @example
 * ```ts
 * import { markdownLosses } from 'kerry-moscow-visit/formats/markdown';
 *
 * markdownLosses.approximated.includes('quotes.speakers'); // => true
 * ```
 */
export const markdownLosses: LossReport = /* @__PURE__ */ Object.freeze<LossReport>({
  kept: [],
  approximated: [
    'blocks',
    'blocks.kind',
    'entities.name',
    'quotes',
    'quotes.content',
    'quotes.sources',
    'quotes.speakers',
    'quotes.within',
    'text',
  ],
  dropped: [
    'blocks.id',
    'dateline',
    'entities',
    'id',
    'language',
    'mentions',
    'offsetUnit',
    'quotes.addressees',
    'quotes.attitude',
    'quotes.content.quoted',
    'quotes.content.verbatim',
    'quotes.cues',
    'quotes.id',
    'quotes.kind',
    'quotes.modality',
    'quotes.restates',
    'quotes.time',
    'relations',
    'scareQuotes',
    'schemaVersion',
    'sentences',
    'source',
    'statistics',
    'times',
    'topics',
    'version',
  ],
});
