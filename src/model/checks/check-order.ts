import { compareSpans } from '../../internal/compare-spans.ts';
import { firstSpan } from '../../internal/first-span.ts';
import type { Span } from '../span.ts';
import type { CheckContext } from './check-context.ts';

/**
 * Checks that lists stand in reading order: start ascending, then end descending; quotes without a span last. Mentions
 * are looked at with their other rules, once for all, for there are thousands.
 */
export function checkOrder({ article, report }: CheckContext): void {
  const ordered = <T>(
    records: readonly (T | undefined)[],
    spanOf: (record: T) => Span | undefined,
    path: readonly PropertyKey[],
  ): void => {
    let previous: Span | undefined;
    let ended = false;
    records.forEach((record, i) => {
      if (record === undefined) return;
      const span = spanOf(record);
      if (span === undefined) ended = true;
      else if (ended)
        report('out_of_order', [...path, i], 'records without a span last', `${span.start} to ${span.end}`);
      else {
        if (previous !== undefined && compareSpans(previous, span) > 0)
          report(
            'out_of_order',
            [...path, i],
            `reading order, from ${previous.start} on`,
            `${span.start} to ${span.end}`,
          );
        previous = span;
      }
    });
  };
  const itself = (span: Span): Span => span;
  ordered(article.scareQuotes, itself, ['scareQuotes']);
  ordered(article.times, itself, ['times']);
  ordered(article.quotes, firstSpan, ['quotes']);
  article.quotes.forEach((quote, i) => {
    if (quote === undefined) return;
    ordered(quote.sources, itself, ['quotes', i, 'sources']);
    ordered(quote.cues, itself, ['quotes', i, 'cues']);
    ordered(quote.content, itself, ['quotes', i, 'content']);
  });
  for (const layer of ['statistics', 'relations'] as const) {
    ordered<NonNullable<(typeof article)[typeof layer][number]>>(article[layer], ({ stated: [first] }) => first, [
      layer,
    ]);
    article[layer].forEach((record, i) => {
      if (record !== undefined) ordered(record.stated, itself, [layer, i, 'stated']);
    });
  }
}
