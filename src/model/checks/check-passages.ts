import { isQuoted } from '../../internal/is-quoted.ts';
import { quoteKind } from '../../internal/quote-kind.ts';
import type { CheckContext } from './check-context.ts';

/** Checks what follows from a quote's passages: `quoted`, `kind`, no overlap, none that crosses a block. */
export function checkPassages({ article, partial, report }: CheckContext): void {
  const starts = partial ? [] : article.blocks.map((block) => block?.start ?? 0);
  /** The start of the first block after an offset. */
  const nextBlock = (offset: number): number => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return starts[low] ?? Number.POSITIVE_INFINITY;
  };
  article.quotes.forEach((quote, i) => {
    if (quote === undefined) return;
    let reached = 0;
    quote.content.forEach((passage, k) => {
      const { start, end, quoted } = passage;
      if (end <= start) return;
      const path = ['quotes', i, 'content', k];
      const marked = isQuoted(article.text, start, end);
      if (quoted !== marked) report('quoted_mismatch', [...path, 'quoted'], String(marked), quoted);
      if (start < reached) report('passage_overlap', path, `a passage from ${reached} on`, start);
      reached = Math.max(reached, end);
      const limit = nextBlock(start);
      if (end > limit) report('crosses_block', path, `an end before the next block, at ${limit}`, end);
    });
    const kind = quoteKind(quote.content);
    if (quote.kind !== kind) report('kind_mismatch', ['quotes', i, 'kind'], kind, quote.kind);
  });
}
