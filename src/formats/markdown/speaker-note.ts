import { entitiesById, quotesById } from '../../lookup/records-by-id.ts';
import type { AnnotationRef } from '../../model/layers.ts';
import type { Article, Quote } from '../../model/types.ts';

/**
 * Prepares the note that a passage of a quote has unless the caller says otherwise: who says it, and of a quote within
 * another who reports it. Unnamed speakers are named by the words of the text, and are "unnamed" where it has none.
 */
export function speakerNotes(article: Article): (annotation: AnnotationRef) => string | null {
  const entities = entitiesById(article);
  const quotes = quotesById(article);
  const namesOf = ({ speakers, sources }: Quote): string => {
    const names =
      speakers.length > 0 ? speakers.map((id) => entities.get(id)?.name ?? id) : sources.map(({ exact }) => exact);
    return names.join(' and ') || 'unnamed';
  };
  return (annotation) => {
    if (annotation.layer !== 'quotes' || annotation.role !== 'content') return null;
    const chain = new Set<Quote>();
    for (
      let quote: Quote | undefined = annotation.record;
      quote !== undefined && !chain.has(quote);
      quote = quotes.get(quote.within ?? '')
    )
      chain.add(quote);
    return [...new Set([...chain].map(namesOf))].join(', according to ');
  };
}
