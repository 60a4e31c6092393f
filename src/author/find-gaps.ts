import { assertArticle } from '../basics/errors.ts';
import type { Article, Ids } from '../model/types.ts';
import { findCapitalGaps } from './capital-gaps.ts';
import { findDateGaps } from './date-gaps.ts';
import { findEntityGaps } from './entity-gaps.ts';
import type { Gap } from './gap.ts';
import { gapSearchOf } from './gap-search.ts';
import { findElsewhereGaps, findPronounGaps } from './mention-gaps.ts';
import { findNumberGaps } from './number-gaps.ts';
import { findCueGaps, findMarkGaps, findSourceGaps } from './quote-gaps.ts';

/**
 * Finds what is not annotated yet: what a complete annotation would have and the article has not.
 *
 * Each finding is worth a look, and may be decided to be none. Every kind goes by one rule, which `gapKinds` tells. The
 * rules take words that are annotated elsewhere, quotation marks, digits and capitals; so they serve any language, as far
 * as it has these. Capitals tell nothing in German, whose nouns all have them. Months and weekdays are looked for as
 * `Intl` writes them, numbers in words and pronouns in English alone. Relations are not looked for, nor what has no mark
 * in the text, such as indirect speech with a cue of its own.
 *
 * @param article - The article.
 * @returns A fresh list in reading order; what stands nowhere comes last.
 * @throws `TypeError` for what is no article; a `NotSupportedError` in a runtime without `Intl.DateTimeFormat` or
 * `Intl.RelativeTimeFormat`.
 * @example
 * ```ts
 * import { defineArticle, findGaps, startDraft } from 'kerry-moscow-visit/author';
 *
 * const draft = defineArticle(startDraft('The mayor, Ada Roe, won 52% of votes.', { language: 'en' }));
 * findGaps(draft).map(({ kind, span }) => [kind, span?.exact]);
 * // => [['name-in-no-mention', 'Ada Roe'], ['number-in-no-figure', '52%']]
 * findGaps(draft)[1]?.message; // => 'p1 24-27: "52%" is in no figure, no time and no name'
 * ```
 */
export function findGaps<I extends Ids>(article: Article<I>): Gap[];
export function findGaps(article: Article): Gap[] {
  assertArticle(article);
  const search = gapSearchOf(article);
  findMarkGaps(search);
  findCueGaps(search);
  findSourceGaps(search);
  // A word is told of once: as a date before as a number, as a known name before as any name.
  findDateGaps(search);
  findNumberGaps(search);
  findElsewhereGaps(search);
  findPronounGaps(search);
  findCapitalGaps(search);
  findEntityGaps(search);
  return search.gaps();
}
