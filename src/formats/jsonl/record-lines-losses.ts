import type { LossReport } from '../../exchange/loss-report.ts';

/**
 * What the lines of `toRecordLines` hold of an article: its layers, but neither the text between its blocks nor what is said of
 * entities beside their mentions.
 *
 * @example
 * ```ts
 * import { recordLinesLosses } from 'kerry-moscow-visit/formats/jsonl';
 *
 * recordLinesLosses.kept.includes('quotes'); // => true
 * ```
 */
export const recordLinesLosses: LossReport = /* @__PURE__ */ Object.freeze<LossReport>({
  kept: [
    'id',
    'version',
    'language',
    'blocks',
    'sentences',
    'mentions',
    'quotes',
    'scareQuotes',
    'times',
    'statistics',
    'relations',
  ],
  approximated: ['text', 'entities.id', 'entities.type', 'entities.name'],
  dropped: ['schemaVersion', 'offsetUnit', 'source', 'dateline', 'topics', 'entities'],
});
