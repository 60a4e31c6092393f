import { assertArticle } from '../basics/errors.ts';
import { tally } from '../basics/grouping.ts';
import type { Article, EntityId, Ids, QuoteKind } from '../model/types.ts';

/** How many quotes there are, in all and by speaker, kind and cue. */
export interface QuoteCounts<I extends Ids = Ids> {
  /** All quotes, nested ones too. */
  readonly total: number;
  /** Quotes of each speaker, by entity id; a quote of two speakers counts for both. */
  readonly bySpeaker: { readonly [K in EntityId<I>]?: number };
  /** Quotes whose speaker is not named. */
  readonly withoutSpeaker: number;
  /** Quotes of each kind. */
  readonly byKind: Readonly<Record<QuoteKind, number>>;
  /** Cues by their dictionary form. */
  readonly byCue: { readonly [lemma: string]: number };
}

/**
 * Counts the quotes by speaker, kind and cue lemma.
 *
 * @param article - The article.
 * @returns Fresh plain objects; in those by speaker and by cue the most frequent key stands first.
 * @example
 * ```ts
 * import { article, countQuotes } from 'kerry-moscow-visit';
 *
 * const { total, byKind, bySpeaker } = countQuotes(article);
 * byKind.direct + byKind.indirect + byKind.mixed === total; // => true
 * bySpeaker['us-companies']; // => 1
 * ```
 */
export function countQuotes<I extends Ids>(article: Article<I>): QuoteCounts<I>;
export function countQuotes(article: Article): QuoteCounts {
  assertArticle(article);
  const { quotes } = article;
  const byKind = { direct: 0, indirect: 0, mixed: 0 };
  let withoutSpeaker = 0;
  for (const { kind, speakers } of quotes) {
    byKind[kind]++;
    if (speakers.length === 0) withoutSpeaker++;
  }
  return {
    total: quotes.length,
    bySpeaker: tally(quotes.flatMap(({ speakers }) => [...new Set(speakers)])),
    withoutSpeaker,
    byKind,
    byCue: tally(quotes.flatMap(({ cues }) => cues.map(({ lemma }) => lemma))),
  };
}
