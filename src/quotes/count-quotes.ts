import { assertArticle } from '../internal/assert-article.ts';
import { tally } from '../internal/tally.ts';
import type { Article } from '../model/article.ts';
import type { Ids } from '../model/ids.ts';
import type { QuoteCounts } from './quote-counts.ts';

/**
 * Counts the quotes by speaker, kind and cue lemma.
 *
 * @param article - The article.
 * @returns Fresh plain objects; in those by speaker and by cue the most frequent key stands first.
 * @example
 * ```ts
 * import { article, countQuotes } from 'kerry-moscow-visit';
 *
 * countQuotes(article).byKind; // => { direct: 7, indirect: 10, mixed: 3 }
 * countQuotes(article).bySpeaker['russian-government']; // => 4
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
