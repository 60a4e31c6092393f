import { assertArticle } from '../basics/errors.ts';
import type {
  Agreement,
  Article,
  Dateline,
  Event,
  Ids,
  Period,
  Relation,
  Statistic,
  TimeExpression,
} from '../model/types.ts';
import { type DayRange, edtfRange } from '../values/edtf.ts';

/** Something with a date, of one kind. */
export interface Dated<out What extends string, out Thing> {
  /** When. */
  readonly period: Period;
  /** What is dated; tells the entries apart. */
  readonly what: What;
  /** The dated record itself. */
  readonly record: Thing;
}

/** Something with a date; narrow it by `what`. */
export type TimelineEntry<I extends Ids = Ids> =
  | Dated<'dateline', Dateline<I>>
  | Dated<'entity', Agreement<I> | Event<I>>
  | Dated<'relation', Relation<I>>
  | Dated<'statistic', Statistic<I>>
  | Dated<'time', TimeExpression<I>>;

function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/**
 * Gives everything dated in an article, in order: the dateline, agreements and events, relations, figures and
 * temporal expressions.
 *
 * Order is by the first day that the date can mean, then by the last (EDTF, levels 0 and 1; open ends are
 * infinite), then as listed above, then reading order. What has no known date is left out.
 *
 * @param article - The article.
 * @returns Entries in a fresh list; each `record` is the article's own.
 * @example
 * ```ts
 * import { article, timeline } from 'kerry-moscow-visit';
 *
 * const [first] = timeline(article);
 * first?.what === 'entity' && first.record.id; // => 'new-start'
 * timeline(article).at(-1)?.period.value; // => '2015-12-15'
 * ```
 */
export function timeline<I extends Ids>(article: Article<I>): TimelineEntry<I>[];
export function timeline(article: Article): TimelineEntry[] {
  assertArticle(article);
  const dated: { entry: TimelineEntry; range: DayRange }[] = [];
  const add = (entry: TimelineEntry): void => {
    const range = entry.period.value === null ? null : edtfRange(entry.period.value);
    if (range !== null) dated.push({ entry, range });
  };
  const { dateline } = article;
  if (dateline !== null) add({ period: dateline.period, what: 'dateline', record: dateline });
  for (const record of article.entities) {
    if (record.type === 'agreement' || record.type === 'event') add({ period: record.date, what: 'entity', record });
  }
  for (const record of article.relations) {
    if (record.period !== null) add({ period: record.period, what: 'relation', record });
  }
  for (const record of article.statistics) add({ period: record.period, what: 'statistic', record });
  for (const record of article.times) {
    const { value, basis, because } = record;
    add({ period: { value, basis, because }, what: 'time', record });
  }
  dated.sort((a, b) => compareNumbers(a.range.first, b.range.first) || compareNumbers(a.range.last, b.range.last));
  return dated.map(({ entry }) => entry);
}
