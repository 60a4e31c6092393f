import type { LossReport } from '../../exchange/loss-report.ts';

/**
 * What a document of TEI holds of an article.
 *
 * @example
 * ```ts
 * import { teiLosses } from 'kerry-moscow-visit/formats/tei';
 *
 * teiLosses.kept.includes('mentions'); // => true
 * ```
 */
export const teiLosses: LossReport = /* @__PURE__ */ Object.freeze<LossReport>({
  kept: [
    'id',
    'version',
    'language',
    'text',
    'source.publisher',
    'source.authors',
    'source.url',
    'source.sha256',
    'source.rights',
    'source.credit',
    'dateline.place',
    'dateline.agency',
    'topics',
    'blocks',
    'sentences',
    'entities',
    'mentions',
    'quotes',
    'quotes.content',
    'scareQuotes',
    'times',
    'statistics',
    'statistics.stated',
    'statistics.label',
  ],
  approximated: [
    'source.published',
    'dateline.period.value',
    'dateline.period.basis',
    'entities.date.value',
    'entities.date.basis',
    'times.value',
    'times.basis',
    'statistics.type',
    'relations',
  ],
  dropped: [
    'schemaVersion',
    'offsetUnit',
    'source',
    'source.published.because',
    'dateline',
    'dateline.period',
    'topics.id',
    'sentences.block',
    'entities.country',
    'entities.parent',
    'entities.positions.of',
    'entities.positions.sameAs',
    'entities.date',
    'quotes.kind',
    'quotes.content.quoted',
    'quotes.time',
    'quotes.within',
    'quotes.restates',
    'times.because',
    'times.kind',
    'times.duration',
    'times.inferred',
    'statistics.series',
    'statistics.lowInclusive',
    'statistics.highInclusive',
    'statistics.direction',
    'statistics.period',
    'statistics.comparedWith',
    'statistics.approximate',
    'statistics.because',
    'statistics.stated.quote',
    'relations.subject.value',
    'relations.stated.quote',
    'relations.stated.presupposed',
    'relations.period.because',
  ],
});
