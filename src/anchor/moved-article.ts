import { compareBySpan, compareSpans, firstSpan } from '../basics/span-order.ts';
import { innermostQuote } from '../lookup/quote-structure.ts';
import { type Layer, type LayerRecord, layers, layerTraits } from '../model/layers.ts';
import type { Article, Span, Statement } from '../model/types.ts';
import { utf8Length } from '../words/characters.ts';
import { movedBlocks } from './moved-blocks.ts';
import { movedQuotes } from './moved-quotes.ts';
import type { Mover } from './mover.ts';

/** Layers whose records have more to them than places. */
type OwnLayer = 'blocks' | 'sentences' | 'quotes';
type OtherLayer = Exclude<Layer, OwnLayer>;

/** Rebuilds an article on the text of a mover; records that have no place there are left out. */
export function movedArticle(old: Article, mover: Mover): Article {
  const { text } = mover;
  const { blocks, sentences } = movedBlocks(old, mover);
  const { valued } = layerTraits.times;
  const dates = new Set(old.times.filter((time) => mover.move(time, valued).length > 0).map(({ id }) => id));
  const quotes = movedQuotes(old.quotes, mover, blocks).map((quote) =>
    quote.time === null || dates.has(quote.time) ? quote : { ...quote, time: null },
  );
  const own = { blocks, sentences, quotes } satisfies Pick<Article, OwnLayer>;
  const quoteOf = innermostQuote(text, quotes);
  const others = layers
    .filter((layer): layer is OtherLayer => !(layer in own))
    .map((layer) => [layer, movedRecords(old, layer, mover, quoteOf)] as const);
  const line = blocks.find(({ kind }) => kind === 'dateline');
  const { dateline } = old;
  return {
    ...old,
    text,
    source: { ...old.source, sha256: null, byteLength: utf8Length(text) },
    dateline: dateline && line ? { ...dateline, start: line.start, end: line.end, exact: line.exact } : null,
    ...Object.fromEntries(others),
    ...own,
  };
}

/** Moves the records of a layer that needs no more: those that are spans, and those with places that state them. */
function movedRecords(
  old: Article,
  layer: OtherLayer,
  { spans, move }: Mover,
  quoteOf: (span: Span) => string | null,
): LayerRecord[] {
  const { valued } = layerTraits[layer];
  const records: readonly Article[OtherLayer][number][] = old[layer];
  const seen = new Set<string>();
  const movedStatements = <S extends Statement>(stated: readonly S[]): S[] =>
    stated
      .flatMap((statement) =>
        move(statement, valued).map((moved) => {
          const again = { ...moved, quote: quoteOf(moved) };
          spans.set(statement, again);
          return again;
        }),
      )
      .sort(compareSpans);
  return records
    .flatMap((record): LayerRecord[] => {
      if ('exact' in record) {
        return move(record, valued).filter((moved) => {
          // Two mentions of an entity may have come to the same words.
          const key = 'entity' in moved ? `${moved.start} ${moved.end} ${moved.entity}` : null;
          return key === null || (!seen.has(key) && seen.add(key));
        });
      }
      const moved =
        'predicate' in record
          ? { ...record, stated: movedStatements(record.stated) }
          : { ...record, stated: movedStatements(record.stated) };
      return moved.stated.length === 0 ? [] : [moved];
    })
    .sort((a, b) => compareBySpan(firstSpan(a), firstSpan(b)));
}
