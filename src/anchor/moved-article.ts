import { compareBySpan, compareSpans } from '../basics/span-order.ts';
import { innermostQuote } from '../lookup/quote-structure.ts';
import type { Article, Span, Statement } from '../model/types.ts';
import { utf8Length } from '../words/characters.ts';
import { movedBlocks } from './moved-blocks.ts';
import { claimsOf } from './moved-claims.ts';
import { movedQuotes } from './moved-quotes.ts';
import type { Mover } from './mover.ts';
import type { Purpose } from './serving-words.ts';

/** Rebuilds an article on the text of a mover; records that have no place there are left out. */
export function movedArticle(old: Article, mover: Mover): Article {
  const { text } = mover;
  const { blocks, sentences } = movedBlocks(old, mover);
  const times = movedSpans(old.times, mover, 'value');
  const mentions = movedSpans(old.mentions, mover, 'name');
  const dates = new Set(times.map(({ id }) => id));
  const claims = claimsOf(old, mover);
  const quotes = movedQuotes(old, mover, blocks, claims).map((quote) =>
    quote.time === null || dates.has(quote.time) ? quote : { ...quote, time: null },
  );
  const quoteOf = innermostQuote(text, quotes);
  const line = blocks.find(({ kind }) => kind === 'dateline');
  return {
    ...old,
    text,
    source: {
      ...old.source,
      authors: claims.authors(old.source.authors),
      sha256: text === old.text ? old.source.sha256 : null,
      byteLength: utf8Length(text),
    },
    dateline: old.dateline && line ? claims.dateline(old.dateline, line) : null,
    blocks,
    sentences,
    mentions,
    quotes,
    scareQuotes: movedSpans(old.scareQuotes, mover, 'words'),
    times,
    statistics: movedRecords(old.statistics, mover, 'value', quoteOf, {
      holds: () => true,
      renewed: (moved, { stated }) => ({
        ...moved,
        period: claims.period(moved.period, stated),
        comparedWith: claims.period(moved.comparedWith, stated),
      }),
    }),
    relations: movedRecords(old.relations, mover, 'words', quoteOf, {
      holds: claims.joins,
      renewed: (moved, { stated }) => ({ ...moved, period: claims.period(moved.period, stated) }),
    }),
  };
}

/** Moves records that are spans. Two mentions of one entity that come to the same words are one. */
function movedSpans<T extends Span>(records: readonly T[], { move }: Mover, purpose: Purpose): T[] {
  const seen = new Set<string>();
  return records
    .flatMap((record) => move(record, purpose))
    .filter((moved) => {
      const key = `${moved.start} ${moved.end} ${'entity' in moved ? moved.entity : ''}`;
      return !seen.has(key) && seen.add(key);
    })
    .sort(compareSpans);
}

/** A record with the places that state it. */
interface Stated {
  readonly stated: readonly Statement[];
}

/** What becomes of records with places that state them. */
interface Renewal<R> {
  /** Tells whether a place of the old text still states the record. */
  readonly holds: (record: R, place: Statement) => boolean;
  /** Gives a moved record as the new text has it. */
  readonly renewed: (moved: R, old: R) => R;
}

/** Moves records with places that state them, each place with the quote that holds it now; one without a place is gone. */
function movedRecords<R extends Stated>(
  records: readonly R[],
  { spans, move }: Mover,
  purpose: Purpose,
  quoteOf: (span: Span) => string | null,
  { holds, renewed }: Renewal<R>,
): R[] {
  return records
    .flatMap((record) => {
      const stated = record.stated.flatMap((statement) =>
        (holds(record, statement) ? move(statement, purpose) : []).map((moved) => {
          const again = { ...moved, quote: quoteOf(moved) };
          spans.set(statement, again);
          return again;
        }),
      );
      return stated.length === 0 ? [] : [renewed({ ...record, stated: stated.sort(compareSpans) }, record)];
    })
    .sort((a, b) => compareBySpan(a.stated[0], b.stated[0]));
}
