import type { Quote } from '../model/quote.ts';
import { at } from './at.ts';
import { compareSpans } from './compare-spans.ts';
import { countBefore } from './count-before.ts';
import { element } from './element.ts';
import { quoteDepths } from './quote-depths.ts';
import { quoteStretches } from './quote-stretches.ts';
import { reachTree } from './reach-tree.ts';
import type { Stretch } from './stretch.ts';

/**
 * Prepares the look-up of the innermost quote whose content holds a span: of the stretches of content that
 * cover it the one that starts last, then the shorter, then the more deeply nested. Building takes n log n,
 * each look-up log n.
 */
export function innermostQuote(text: string, quotes: readonly Quote[]): (span: Stretch) => string | null {
  const depths = quoteDepths(quotes);
  const stretches = quotes
    .flatMap((quote, i) => {
      const depth = at(depths, i);
      return quoteStretches(text, quote, true).map(({ start, end }) => ({ start, end, id: quote.id, depth }));
    })
    .sort((a, b) => compareSpans(a, b) || a.depth - b.depth);
  const reach = reachTree(stretches.map(({ end }) => end));
  const leaves = reach.length / 2;
  return ({ start, end }) => {
    // The last of those that start in time and reach to the end: up and left, then down and right.
    let node = leaves + countBefore(stretches, (stretch) => stretch.start, start + 1);
    while (node > 1 && (node % 2 === 0 || at(reach, node - 1) < end)) node = node >> 1;
    if (node === 1) return null;
    node -= 1;
    while (node < leaves) node = at(reach, 2 * node + 1) >= end ? 2 * node + 1 : 2 * node;
    return element(stretches, node - leaves).id;
  };
}
