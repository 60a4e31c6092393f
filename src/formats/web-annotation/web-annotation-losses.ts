import type { LossReport } from '../../exchange/loss-report.ts';

/**
 * What a page of annotations holds of an article: all but the white space between blocks, which the text itself has, and
 * what is the same in every article.
 *
 * @example
 * ```ts
 * import { webAnnotationLosses } from 'kerry-moscow-visit/formats/web-annotation';
 *
 * webAnnotationLosses.kept.includes('quotes'); // => true
 * webAnnotationLosses.approximated; // => ['text']
 * ```
 */
export const webAnnotationLosses: LossReport = /* @__PURE__ */ Object.freeze<LossReport>({
  kept: [
    'id',
    'version',
    'language',
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
  approximated: ['text'],
  dropped: ['schemaVersion', 'offsetUnit'],
});
