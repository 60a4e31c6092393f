import { compareSpans, firstSpan } from '../basics/span-order.ts';
import { layers, layerTraits, visitSpans } from '../model/layers.ts';
import type { Span } from '../model/types.ts';
import type { CheckContext } from './check-context.ts';

const shown = ({ start, end }: Span): string => `${start} to ${end}`;

/**
 * Checks that layers, and lists of spans in their records, stand in reading order: start ascending, then end
 * descending; records without a span last. What tiles the text has rules of its own.
 */
export function checkOrder({ article, report }: CheckContext): void {
  const inOrder = (previous: Span | undefined, span: Span, path: () => readonly PropertyKey[]): void => {
    if (previous !== undefined && compareSpans(previous, span) > 0)
      report('out_of_order', path(), `reading order, from ${previous.start} on`, shown(span));
  };
  for (const layer of layers) {
    if (layerTraits[layer].tiles) continue;
    let previous: Span | undefined;
    let ended = false;
    article[layer].forEach((record, i) => {
      if (record === undefined) return;
      const first = firstSpan(record);
      if (first === undefined) ended = true;
      else if (ended) report('out_of_order', [layer, i], 'records without a span last', shown(first));
      else {
        inOrder(previous, first, () => [layer, i]);
        previous = first;
      }
    });
    article[layer].forEach((record, i) => {
      let before: Span | undefined;
      if (record === undefined) return;
      visitSpans(record, (span, _, list, k) => {
        if (list !== null && k > 0) inOrder(before, span, () => [layer, i, list, k]);
        before = span;
      });
    });
  }
}
