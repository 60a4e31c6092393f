import type { Article, Layer, Span } from 'kerry-moscow-visit';
import { addressOf } from '../page/address.ts';
import { inReadingOrder } from '../page/reading-order.ts';

/**
 * Puts the layers of an article in reading order, so that what is made of them is the same in whatever order they come.
 * The order of blocks is the text’s, and that of entities the article’s own.
 */
export function orderedArticle(article: Article): Article {
  const ordered = <T extends Article[Layer][number]>(layer: Layer, records: readonly T[]): T[] =>
    inReadingOrder(records, (record) => ({ spans: spansOf(record), name: addressOf(layer, record) }));
  return {
    ...article,
    sentences: ordered('sentences', article.sentences),
    mentions: ordered('mentions', article.mentions),
    quotes: ordered('quotes', article.quotes),
    scareQuotes: ordered('scareQuotes', article.scareQuotes),
    times: ordered('times', article.times),
    statistics: ordered('statistics', article.statistics),
    relations: ordered('relations', article.relations),
  };
}

/** Gives the places of a record. */
function spansOf(record: Article[Layer][number]): readonly Span[] {
  if ('exact' in record) return [record];
  return 'content' in record ? [...record.content, ...record.sources, ...record.cues] : record.stated;
}
