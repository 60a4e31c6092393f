import type { LossReport } from '../../exchange/loss-report.ts';

/**
 * What schema.org holds of an article, by `toJsonLd` with `as: 'article'`; a page about it is without the body.
 *
 * @example
 * ```ts
 * import { jsonLdLosses } from 'kerry-moscow-visit/formats/json-ld';
 *
 * jsonLdLosses.dropped.includes('scareQuotes'); // => true
 * ```
 */
export const jsonLdLosses: LossReport = /* @__PURE__ */ Object.freeze<LossReport>({
  kept: [
    'id',
    'language',
    'source.url',
    'source.publisher',
    'source.rights',
    'source.credit',
    'dateline',
    'topics',
    'entities',
    'quotes',
    'statistics',
    'statistics.stated.quote',
  ],
  approximated: [
    'text',
    'blocks.kind',
    'blocks',
    'entities.kind',
    'entities.type',
    'entities.date.value',
    'mentions.entity',
    'source.published.value',
    'source.authors',
    'statistics.period.value',
    'statistics.stated',
    'statistics.type',
  ],
  dropped: [
    'schemaVersion',
    'version',
    'offsetUnit',
    'source',
    'topics.id',
    'blocks.id',
    'dateline.place',
    'dateline.agency',
    'dateline.period',
    'sentences',
    'entities.alpha2',
    'entities.alpha3',
    'entities.country',
    'entities.parent',
    'entities.place',
    'entities.participants',
    'entities.members',
    'entities.date',
    'entities.positions.of',
    'entities.positions.sameAs',
    'mentions',
    'quotes.kind',
    'quotes.attitude',
    'quotes.addressees',
    'quotes.cues',
    'quotes.content.quoted',
    'quotes.time',
    'quotes.restates',
    'scareQuotes',
    'times',
    'statistics.series',
    'statistics.lowInclusive',
    'statistics.highInclusive',
    'statistics.period',
    'statistics.comparedWith',
    'statistics.approximate',
    'statistics.because',
    'relations',
  ],
});
