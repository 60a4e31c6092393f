import { compareSpans } from '../../internal/compare-spans.ts';
import { firstSpan } from '../../internal/first-span.ts';
import type { Span } from '../span.ts';
import type { CheckContext } from './check-context.ts';

/** Checks that lists stand in reading order: start ascending, then end descending; records without a span last. */
export function checkOrder({ article, report }: CheckContext): void {
  const ordered = <T>(
    records: readonly T[],
    spanOf: (record: T) => Span | undefined,
    path: readonly PropertyKey[],
  ): void => {
    let previous: Span | undefined;
    for (let i = 0; i < records.length; i++) {
      const record = records[i];
      const span = record === undefined ? undefined : spanOf(record);
      if (span === undefined) continue;
      if (previous !== undefined && compareSpans(previous, span) > 0)
        report(
          'out_of_order',
          [...path, i],
          `reading order, from ${previous.start} on`,
          `${span.start} to ${span.end}`,
        );
      previous = span;
    }
  };
  const itself = (span: Span | undefined): Span | undefined => span;
  ordered(article.mentions, itself, ['mentions']);
  ordered(article.scareQuotes, itself, ['scareQuotes']);
  ordered(article.times, itself, ['times']);
  ordered(article.quotes, (quote) => quote && firstSpan(quote), ['quotes']);
  article.quotes.forEach((quote, i) => {
    if (quote === undefined) return;
    ordered(quote.sources, itself, ['quotes', i, 'sources']);
    ordered(quote.cues, itself, ['quotes', i, 'cues']);
    ordered(quote.content, itself, ['quotes', i, 'content']);
  });
  for (const layer of ['statistics', 'relations'] as const) {
    ordered<(typeof article)[typeof layer][number]>(article[layer], (record) => record?.stated[0], [layer]);
    article[layer].forEach((record, i) => {
      if (record !== undefined) ordered(record.stated, itself, [layer, i, 'stated']);
    });
  }
}
