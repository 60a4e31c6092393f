import type { Quote } from '../model/quote.ts';
import type { Span } from '../model/span.ts';
import { compareSpans } from './compare-spans.ts';
import { startingIn } from './starting-in.ts';
import type { Stretch } from './stretch.ts';
import { unicodeExpression } from './unicode-expression.ts';

/** Widest gap, in code units, that a cue with its source may take between two passages. */
const WIDEST_GAP = 400;
/** White space and punctuation. */
const light = (): RegExp => unicodeExpression('^[\\s\\p{P}]*$');

/** Tells whether nothing but light characters and some spans, sorted by start, stands in a gap. */
function isLight(text: string, start: number, end: number, across: readonly Span[]): boolean {
  const expression = light();
  let cursor = start;
  for (const span of across) {
    if (!expression.test(text.slice(cursor, span.start))) return false;
    cursor = Math.max(cursor, span.end);
  }
  return expression.test(text.slice(cursor, end));
}

/**
 * Joins the passages of a quote where only white space, punctuation and, on request, its own cue and source
 * stand between them.
 */
export function quoteStretches(text: string, quote: Quote, overCues: boolean): readonly Stretch[] {
  const stretches: { start: number; end: number }[] = [];
  const across = overCues ? [...quote.sources, ...quote.cues].sort(compareSpans) : [];
  for (const { start, end } of quote.content) {
    const last = stretches[stretches.length - 1];
    const joined =
      last !== undefined &&
      start - last.end <= WIDEST_GAP &&
      isLight(text, last.end, start, startingIn(across, last.end, start));
    if (joined) last.end = Math.max(last.end, end);
    else stretches.push({ start, end });
  }
  return stretches;
}
