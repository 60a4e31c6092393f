import { at, countBefore } from '../basics/sorted.ts';
import { insideMarks, quoteKind } from '../lookup/quote-structure.ts';
import { quotedIn } from '../words/quotation-marks.ts';
import type { CheckContext } from './check-context.ts';

/** Checks what follows from passages: `quoted`, `verbatim`, `kind`, no overlap, none that crosses a block. */
export function checkPassages({ article, isComplete, missingContent, report }: CheckContext): void {
  const starts = article.blocks.flatMap((block) => (block === undefined ? [] : [block.start]));
  // Only what a pair of marks encloses without a doubt has to be quoted: elsewhere the author's word counts.
  const areQuoted = quotedIn(article.text);
  const marked = article.quotes.map((quote) => {
    const content = quote?.content ?? [];
    const quoted = areQuoted(content);
    return content.map(({ start, end }, i) => ({ start, end, quoted: quoted[i] === true }));
  });
  const knowsMarks = isComplete('quotes') && missingContent.size === 0;
  const isInside = insideMarks(marked.flat());
  marked.forEach((passages, i) => {
    const quote = article.quotes[i];
    if (quote === undefined) return;
    let reached = 0;
    quote.content.forEach((passage, k) => {
      const { start, end } = passage;
      if (end <= start) return;
      const path = ['quotes', i, 'content', k];
      const quoted = passages[k]?.quoted;
      if (quoted !== passage.quoted)
        report('quoted_mismatch', [...path, 'quoted'], 'true, for a pair of quotation marks encloses it', false);
      const verbatim = isInside(passage);
      if (knowsMarks && verbatim !== passage.verbatim)
        report('verbatim_mismatch', [...path, 'verbatim'], String(verbatim), passage.verbatim);
      if (start < reached) report('passage_overlap', path, `a passage from ${reached} on`, start);
      reached = Math.max(reached, end);
      const next = countBefore(starts, (own) => own, start + 1);
      if (isComplete('blocks') && next < starts.length && end > at(starts, next))
        report('crosses_block', path, `an end before the next block, at ${at(starts, next)}`, end);
    });
    const kind = quoteKind(passages);
    if (quote.kind !== kind) report('kind_mismatch', ['quotes', i, 'kind'], kind, quote.kind);
  });
}
