import type { Quote } from '../model/quote.ts';
import type { Span } from '../model/span.ts';
import { compareSpans } from './compare-spans.ts';
import type { Stretch } from './stretch.ts';

/** Widest gap, in code units, that a cue with its source may take between two passages. */
const WIDEST_GAP = 400;
const LIGHT = /^[\s\p{P}]*$/u;

/** Tells whether words stand in a gap that belong neither to its light characters nor to the spans in it. */
function isLight(text: string, start: number, end: number, across: readonly Span[]): boolean {
  let cursor = start;
  for (const span of across) {
    if (span.end <= cursor) continue;
    if (span.start >= end) break;
    if (!LIGHT.test(text.slice(cursor, span.start))) return false;
    cursor = span.end;
  }
  return LIGHT.test(text.slice(cursor, Math.max(cursor, end)));
}

/**
 * Joins the passages of a quote where only white space, punctuation and, on request, its own cue and source
 * stand between them.
 */
export function quoteStretches(text: string, quote: Quote, overCues: boolean): readonly Stretch[] {
  const stretches: { start: number; end: number }[] = [];
  const across = overCues ? [...quote.sources, ...quote.cues].sort(compareSpans) : [];
  let next = 0;
  for (const { start, end } of quote.content) {
    const last = stretches[stretches.length - 1];
    if (last !== undefined && start - last.end <= WIDEST_GAP) {
      while (next < across.length && (across[next]?.end ?? 0) <= last.end) next++;
      if (isLight(text, last.end, start, across.slice(next, next + 8))) {
        last.end = Math.max(last.end, end);
        continue;
      }
    }
    stretches.push({ start, end });
  }
  return stretches;
}
