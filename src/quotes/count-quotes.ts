import { tally } from '../basics/grouping.ts';
import type { Article, Attitude, EntityId, Ids, Modality, QuoteKind } from '../model/types.ts';
import { matchingQuotes, type QuoteFilter } from './quote-filter.ts';

/** How many quotes there are, in all and by speaker, kind, attitude, modality and cue. */
export interface QuoteCounts<I extends Ids = Ids> {
  /** All quotes that are sought, nested ones too. */
  readonly total: number;
  /** Quotes of each speaker, by entity id; a quote of two speakers counts for both. */
  readonly bySpeaker: { readonly [K in EntityId<I>]?: number };
  /** Quotes whose speaker is not named. */
  readonly withoutSpeaker: number;
  /** Quotes of each kind. */
  readonly byKind: Readonly<Record<QuoteKind, number>>;
  /** Quotes of each attitude. */
  readonly byAttitude: Readonly<Record<Attitude, number>>;
  /** Quotes of each modality. */
  readonly byModality: Readonly<Record<Modality, number>>;
  /** Quotes with each cue, by its dictionary form; a quote that has one twice, or in two pieces, counts once for it. */
  readonly byCue: { readonly [lemma: string]: number };
}

/**
 * Counts quotes by speaker, kind, attitude, modality and cue: all, or those that a filter means. Cues count by lemma.
 *
 * @category Quotes
 * @param article - The article.
 * @param filter - Which quotes are counted; several keys mean *and*, a list means *any of*, no key means all.
 * @returns Fresh plain objects; in those by speaker and by cue the most frequent key stands first.
 * @throws `RangeError` and `TypeError` for what the filter does not know, as `findQuotes` does.
 * @example
 * ```ts
 * import { article, countQuotes } from 'kerry-moscow-visit';
 *
 * const { total, byKind } = countQuotes(article);
 * byKind.direct + byKind.indirect + byKind.mixed === total; // => true
 * countQuotes(article, { speaker: 'us-companies' }).byCue; // => { want: 1 }
 * ```
 */
export function countQuotes<I extends Ids>(article: Article<I>, filter?: QuoteFilter<I>): QuoteCounts<I>;
export function countQuotes(article: Article, filter: QuoteFilter = {}): QuoteCounts {
  const quotes = matchingQuotes(article, filter);
  const byKind = { direct: 0, indirect: 0, mixed: 0 };
  const byAttitude = { assertion: 0, belief: 0, fact: 0, eventuality: 0 };
  const byModality = { actual: 0, planned: 0, hoped: 0, demanded: 0, possible: 0, denied: 0 };
  let withoutSpeaker = 0;
  for (const { kind, attitude, modality, speakers } of quotes) {
    byKind[kind]++;
    byAttitude[attitude]++;
    byModality[modality]++;
    if (speakers.length === 0) withoutSpeaker++;
  }
  return {
    total: quotes.length,
    bySpeaker: tally(quotes.flatMap(({ speakers }) => [...new Set(speakers)])),
    withoutSpeaker,
    byKind,
    byAttitude,
    byModality,
    byCue: tally(quotes.flatMap(({ cues }) => [...new Set(cues.map(({ lemma }) => lemma))])),
  };
}
