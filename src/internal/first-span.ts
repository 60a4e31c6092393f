import type { Quote } from '../model/quote.ts';
import type { Span } from '../model/span.ts';
import { compareSpans } from './compare-spans.ts';

/** Finds the first span of any part of a quote in reading order; `undefined` for a quote without any. */
export function firstSpan(quote: Quote): Span | undefined {
  let first: Span | undefined;
  for (const list of [quote.sources, quote.cues, quote.content]) {
    const span = list[0];
    if (span !== undefined && (first === undefined || compareSpans(span, first) < 0)) first = span;
  }
  return first;
}
