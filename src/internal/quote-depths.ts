import type { Quote } from '../model/quote.ts';

/** Tells how deep each quote is nested, as far as known; in a circle, or within a quote that is not there, it is 0. */
export function quoteDepths(quotes: readonly Quote[]): readonly number[] {
  const inside = new Map<string, { quote: Quote; i: number }[]>();
  quotes.forEach((quote, i) => {
    if (quote.within === null) return;
    const children = inside.get(quote.within);
    if (children === undefined) inside.set(quote.within, [{ quote, i }]);
    else children.push({ quote, i });
  });
  const depths = quotes.map(() => 0);
  // From those at top level inwards, each once: what stands in a circle is never reached.
  const open = quotes.flatMap((quote, i) => (quote.within === null ? [{ quote, i, depth: 0 }] : []));
  for (const { quote, i, depth } of open) {
    depths[i] = depth;
    for (const child of inside.get(quote.id) ?? []) open.push({ ...child, depth: depth + 1 });
    inside.delete(quote.id);
  }
  return depths;
}
