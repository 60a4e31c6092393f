import type { Quote } from '../model/quote.ts';
import { compareSpans } from './compare-spans.ts';
import { quoteStretches } from './quote-stretches.ts';
import { reachTree } from './reach-tree.ts';

interface Range {
  readonly start: number;
  readonly end: number;
}

/** How deep each quote is nested; a circle ends where it closes. */
function depths(quotes: readonly Quote[]): ReadonlyMap<string, number> {
  const byId = new Map(quotes.map((quote) => [quote.id, quote]));
  const known = new Map<string, number>();
  for (const quote of quotes) {
    const chain: string[] = [];
    let at: Quote | undefined = quote;
    while (at !== undefined && !known.has(at.id)) {
      known.set(at.id, 0);
      chain.push(at.id);
      at = at.within === null ? undefined : byId.get(at.within);
    }
    let depth = at === undefined ? -1 : (known.get(at.id) ?? 0);
    for (let i = chain.length - 1; i >= 0; i--) known.set(chain[i] ?? '', ++depth);
  }
  return known;
}

/**
 * Prepares the look-up of the innermost quote whose content holds a span: of the stretches of content that
 * cover it the one that starts last, then the shorter, then the more deeply nested. Building takes n log n,
 * each look-up log n.
 */
export function innermostQuote(text: string, quotes: readonly Quote[]): (span: Range) => string | null {
  const depth = depths(quotes);
  const stretches = quotes
    .flatMap((quote) => quoteStretches(text, quote, true).map(({ start, end }) => ({ start, end, id: quote.id })))
    .sort((a, b) => compareSpans(a, b) || (depth.get(a.id) ?? 0) - (depth.get(b.id) ?? 0));
  const reach = reachTree(Int32Array.from(stretches, (stretch) => stretch.end));
  const leaves = reach.length / 2;
  return ({ start, end }) => {
    let low = 0;
    let high = stretches.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((stretches[middle]?.start ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    // The last of the first `low` stretches that reaches to the end: up and left, then down and right.
    let node = leaves + low;
    while (node > 1 && (node % 2 === 0 || (reach[node - 1] ?? -1) < end)) node = node >> 1;
    if (node <= 1) return null;
    node -= 1;
    while (node < leaves) node = (reach[2 * node + 1] ?? -1) >= end ? 2 * node + 1 : 2 * node;
    return stretches[node - leaves]?.id ?? null;
  };
}
