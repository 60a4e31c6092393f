import { cached } from '../lookup/cache.ts';
import { entitiesById, quotesById } from '../lookup/records-by-id.ts';
import type { Article, Quote } from '../model/types.ts';

/**
 * Prepares the naming of whoever says a quote, and of a quote within another whoever reports it: "Ada, according to Bo".
 * Unnamed speakers are named by the words of the text, and are "unnamed" where it has none.
 */
export function speakersInWords(article: Article): (quote: Quote) => string {
  const entities = cached(article, entitiesById);
  const quotes = cached(article, quotesById);
  const namesOf = ({ speakers, sources }: Quote): string => {
    const names =
      speakers.length > 0 ? speakers.map((id) => entities.get(id)?.name ?? id) : sources.map(({ exact }) => exact);
    return names.join(' and ') || 'unnamed';
  };
  return (quote) => {
    const chain = new Set<Quote>();
    for (let one: Quote | undefined = quote; one !== undefined && !chain.has(one); one = quotes.get(one.within ?? ''))
      chain.add(one);
    return [...new Set([...chain].map(namesOf))].join(', according to ');
  };
}
