import { type Article, attributionChain, type Quote } from 'kerry-moscow-visit';
import { recordLink, speakersOf } from '../data/record-link.ts';
import { entityLinks, type Field, field, placeLink, placeList, wordsField } from './field.ts';

/** Prepares what the page says of a quote: who says it, in which words, and how. */
export function quoteFields(article: Article): (quote: Quote) => Field[] {
  const named = entityLinks(article);
  const quotes = new Map(article.quotes.map((quote) => [quote.id, quote]));
  const whoOf = (quote: Quote): string => speakersOf(article, quote);
  return (quote) => {
    const outer = attributionChain(article, quote.id).filter(({ id }) => id !== quote.id);
    const said = (id: string | null): string | null =>
      id === null ? null : recordLink('quotes', id, quotes.get(id)?.content[0]?.exact ?? id);
    const { kind, attitude, modality } = quote;
    return [
      ...field('Who says it', whoOf(quote)),
      ...field('Reported by', outer.map(whoOf).reverse().join(', as reported by ')),
      ...field('Words', placeList(quote.content)),
      ...wordsField('How', `${kind}, ${attitude}${modality === 'actual' ? '' : `; ${modality}, not said`}`),
      ...field('Named as', quote.sources.map(placeLink).join(', ')),
      ...field('By the words', quote.cues.map(placeLink).join(', ')),
      ...field('Said to', named(quote.addressees)),
      ...field('Said at', quote.time === null ? null : recordLink('times', quote.time, quote.time)),
      ...field('Inside', said(quote.within)),
      ...field('Says again', said(quote.restates)),
    ];
  };
}
