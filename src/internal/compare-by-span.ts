import type { Span } from '../model/span.ts';
import { compareSpans } from './compare-spans.ts';

/** Orders records for reading by a span of each; those without one come last. */
export function compareBySpan(a: Span | undefined, b: Span | undefined): number {
  return a && b ? compareSpans(a, b) : Number(a === undefined) - Number(b === undefined);
}
