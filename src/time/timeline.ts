import { assertArticle } from '../basics/errors.ts';
import { cached } from '../lookup/cache.ts';
import { entitiesById, timesById } from '../lookup/records-by-id.ts';
import type {
  Agreement,
  Article,
  Dateline,
  Event,
  Ids,
  Period,
  Quote,
  Relation,
  Source,
  Statistic,
  TimeExpression,
} from '../model/types.ts';
import { type DayRange, momentRange, statedOffset } from '../values/edtf.ts';
import { plainLabel, quoteLabel, relationLabel, sourceLabel } from './timeline-labels.ts';

/** A record with a date, of one part of an article. */
export interface Dated<out From extends string, out Thing> {
  /** The part of the article that has the record; tells the items apart. */
  readonly layer: From;
  /** The dated record itself. */
  readonly record: Thing;
  /** What it is, in a few plain words to be shown. */
  readonly label: string;
}

/** A record with a date; narrow it by `layer`. */
export type TimelineItem<I extends Ids = Ids> =
  | Dated<'dateline', Dateline<I>>
  | Dated<'entities', Agreement<I> | Event<I>>
  | Dated<'relations', Relation<I>>
  | Dated<'statistics', Statistic<I>>
  | Dated<'times', TimeExpression<I>>
  | Dated<'quotes', Quote<I>>
  | Dated<'source', Source<I>>;

/** A date, and all that has it. */
export interface TimelineEntry<out I extends Ids = Ids> {
  /** The date: stated where one of the items states it, else with the reason of the first. */
  readonly period: Period;
  /** What has this date, the dateline first. */
  readonly items: readonly TimelineItem<I>[];
}

/**
 * Gives all dates of an article in order: each with everything that has it (the dateline, agreements and events,
 * relations, figures, temporal expressions, quotes by when they were said, and the publication).
 *
 * Records have one date where its EDTF value is the same. Order is by the first moment that the date can mean, then by
 * the last (open ends are infinite), then as listed above. Date-times with an offset are in order of what happened first;
 * days, and times without an offset, are read on the clock of the first date-time that has one. What has no known date is
 * left out: a duration or a set among the temporal expressions, unless it has a value too.
 *
 * A `label` is the name of an entity, the label of a figure, the words of a dateline or a temporal expression in plain
 * typography, the subject, predicate and object of a relation, or the speakers of a quote with its first words, up to 60
 * letters. A relation or quote that is not actual says so, as in `(planned)`.
 *
 * @category Time
 * @param article - The article.
 * @returns Entries in a fresh list; each `record` is the article's own.
 * @example
 * ```ts
 * import { article, timeline } from 'kerry-moscow-visit';
 *
 * const filed = timeline(article).find(({ items }) => items.some(({ layer }) => layer === 'dateline'));
 * filed?.period.value; // => '2015-12-11'
 * filed?.items[0]?.label; // => 'MOSCOW, December 11. /TASS/.'
 * filed?.items.flatMap((item) => (item.layer === 'times' ? item.record.id : [])).includes('dateline-day'); // => true
 * ```
 */
export function timeline<I extends Ids>(article: Article<I>): TimelineEntry<I>[];
export function timeline(article: Article): TimelineEntry[] {
  assertArticle(article);
  const entries = entriesByDate(article);
  let offset: number | null = null;
  for (const value of entries.keys()) offset ??= statedOffset(value);
  const dated: { entry: TimelineEntry; range: DayRange }[] = [];
  for (const [value, entry] of entries) {
    const range = momentRange(value, offset ?? 0);
    if (range !== null) dated.push({ entry, range });
  }
  dated.sort((a, b) => compareNumbers(a.range.first, b.range.first) || compareNumbers(a.range.last, b.range.last));
  return dated.map(({ entry }) => entry);
}

/** Collects what is dated by its EDTF value, in the order in which it is listed. */
function entriesByDate(article: Article): ReadonlyMap<string, TimelineEntry> {
  const entries = new Map<string, { period: Period; items: TimelineItem[] }>();
  const add = (period: Period | null, item: TimelineItem): void => {
    if (period === null || period.value === null) return;
    const { value, basis, because } = period;
    const entry = entries.get(value);
    if (entry === undefined) entries.set(value, { period: { value, basis, because }, items: [item] });
    else {
      entry.items.push(item);
      if (entry.period.basis !== 'stated' && basis === 'stated') entry.period = { value, basis, because };
    }
  };
  const entities = cached(article, entitiesById);
  const times = cached(article, timesById);
  const { dateline, source } = article;
  if (dateline !== null)
    add(dateline.period, { layer: 'dateline', record: dateline, label: plainLabel(dateline.exact) });
  for (const record of article.entities)
    if (record.type === 'agreement' || record.type === 'event')
      add(record.date, { layer: 'entities', record, label: record.name });
  for (const record of article.relations)
    add(record.period, { layer: 'relations', record, label: relationLabel(entities, record) });
  for (const record of article.statistics) add(record.period, { layer: 'statistics', record, label: record.label });
  for (const record of article.times) add(record, { layer: 'times', record, label: plainLabel(record.exact) });
  for (const record of article.quotes) {
    const time = record.time === null ? undefined : times.get(record.time);
    if (time !== undefined) add(time, { layer: 'quotes', record, label: quoteLabel(entities, record) });
  }
  add(source.published, { layer: 'source', record: source, label: sourceLabel(entities, source) });
  return entries;
}

function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
