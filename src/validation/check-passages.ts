import { at, countBefore } from '../basics/sorted.ts';
import { quoteKind } from '../lookup/quote-structure.ts';
import { isQuoted } from '../words/quotation-marks.ts';
import type { CheckContext } from './check-context.ts';

/** Checks what follows from a quote's passages: `quoted`, `kind`, no overlap, none that crosses a block. */
export function checkPassages({ article, isComplete, report }: CheckContext): void {
  const starts = article.blocks.flatMap((block) => (block === undefined ? [] : [block.start]));
  article.quotes.forEach((quote, i) => {
    if (quote === undefined) return;
    let reached = 0;
    const marks = quote.content.map((passage, k) => {
      const { start, end } = passage;
      if (end <= start) return passage;
      const path = ['quotes', i, 'content', k];
      // Where the marks do not decide, as between two quotations or where they are part of the passage, both are right.
      const quoted = isQuoted(article.text, passage, passage.quoted);
      if (quoted !== passage.quoted) report('quoted_mismatch', [...path, 'quoted'], String(quoted), passage.quoted);
      if (start < reached) report('passage_overlap', path, `a passage from ${reached} on`, start);
      reached = Math.max(reached, end);
      const next = countBefore(starts, (own) => own, start + 1);
      if (isComplete('blocks') && next < starts.length && end > at(starts, next))
        report('crosses_block', path, `an end before the next block, at ${at(starts, next)}`, end);
      return { quoted };
    });
    const kind = quoteKind(marks);
    if (quote.kind !== kind) report('kind_mismatch', ['quotes', i, 'kind'], kind, quote.kind);
  });
}
