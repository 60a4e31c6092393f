import { compareBySpan, compareSpans } from '../basics/span-order.ts';
import { innermostQuote } from '../lookup/quote-structure.ts';
import type { Article, Statement } from '../model/types.ts';
import { utf8Length } from '../words/characters.ts';
import { movedBlocks } from './moved-blocks.ts';
import { movedQuotes } from './moved-quotes.ts';
import type { Mover } from './mover.ts';

/** Rebuilds an article on the text of a mover; records that have no place there are left out. */
export function movedArticle(old: Article, mover: Mover): Article {
  const { text, spans, move, moveExactly } = mover;
  const { blocks, sentences } = movedBlocks(old, mover);
  const quotes = movedQuotes(old.quotes, mover, blocks);
  const innermost = innermostQuote(text, quotes);
  const statedAnew = <T extends { readonly stated: readonly Statement[] }>(
    records: readonly T[],
    moveOne: (statement: Statement) => Statement[],
  ): T[] =>
    records
      .flatMap((record) => {
        const stated = record.stated.flatMap((statement) =>
          moveOne(statement).map((found) => {
            const again = { ...found, quote: innermost(found) };
            spans.set(statement, again);
            return again;
          }),
        );
        return stated.length === 0 ? [] : [{ ...record, stated: stated.sort(compareSpans) }];
      })
      .sort((a, b) => compareBySpan(a.stated[0], b.stated[0]));

  const seen = new Set<string>();
  const mentions = old.mentions.flatMap(move).filter(({ start, end, entity }) => {
    const key = `${start} ${end} ${entity}`;
    return !seen.has(key) && seen.add(key);
  });
  const line = blocks.find(({ kind }) => kind === 'dateline');
  const { dateline } = old;
  return {
    ...old,
    text,
    source: { ...old.source, sha256: null, byteLength: utf8Length(text) },
    dateline: dateline && line ? { ...dateline, start: line.start, end: line.end, exact: line.exact } : null,
    blocks,
    sentences,
    mentions: mentions.sort(compareSpans),
    quotes,
    scareQuotes: old.scareQuotes.flatMap(move).sort(compareSpans),
    times: old.times.flatMap(moveExactly).sort(compareSpans),
    statistics: statedAnew(old.statistics, moveExactly),
    relations: statedAnew(old.relations, move),
  };
}
