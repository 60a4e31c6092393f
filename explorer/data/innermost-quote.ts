import { type Article, annotationsAt, attributionChain, type Quote, type Span } from 'kerry-moscow-visit';

/**
 * Finds the innermost quote in whose content a span begins and ends; `null` where the article itself speaks. Of quotes
 * with the same passage it is the one that is nested deepest.
 */
export function innermostQuote(article: Article, { start, end }: Span): Quote | null {
  const ending = contentsAt(article, end - 1).map(({ record }) => record);
  const around = contentsAt(article, start).filter(({ record }) => ending.includes(record));
  const depthOf = ({ id }: Quote): number => attributionChain(article, id).length;
  // Those around others come first.
  around.sort(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end || depthOf(a.record) - depthOf(b.record),
  );
  return around.at(-1)?.record ?? null;
}

function contentsAt(article: Article, offset: number): { readonly record: Quote; readonly span: Span }[] {
  return annotationsAt(article, offset, { layers: 'quotes' }).filter(({ role }) => role === 'content');
}
