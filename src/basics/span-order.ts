import { type LayerRecord, visitSpans } from '../model/layers.ts';
import type { Span, TextRange } from '../model/types.ts';
import { countBefore, element } from './sorted.ts';

/** Orders spans for reading: start ascending, then end descending. */
export function compareSpans(a: TextRange, b: TextRange): number {
  return a.start - b.start || b.end - a.end;
}

/** Orders records for reading by a span of each; those without one come last. */
export function compareBySpan(a: Span | undefined, b: Span | undefined): number {
  return a && b ? compareSpans(a, b) : Number(a === undefined) - Number(b === undefined);
}

/** Finds the first span of a record in reading order; `undefined` for one without any. */
export function firstSpan(record: LayerRecord): Span | undefined {
  let first: Span | undefined;
  visitSpans(record, (span) => {
    if (first === undefined || compareSpans(span, first) < 0) first = span;
  });
  return first;
}

/** Gives the spans, sorted by start, that start in a stretch of the text. */
export function startingIn<T extends Span>(spans: readonly T[], start: number, end: number): readonly T[] {
  const found: T[] = [];
  for (let i = countBefore(spans, (span) => span.start, start); i < spans.length; i++) {
    const span = element(spans, i);
    if (span.start >= end) break;
    found.push(span);
  }
  return found;
}

/** Tells whether a place lies in one of some stretches, sorted and apart. */
export function liesIn(stretches: readonly TextRange[], { start, end }: TextRange): boolean {
  const stretch = stretches[countBefore(stretches, (one) => one.start, start + 1) - 1];
  return stretch !== undefined && end <= stretch.end;
}

/** Joins those of some stretches that overlap: sorted, and apart. */
export function joinOverlapping(stretches: readonly TextRange[]): readonly TextRange[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of [...stretches].sort(compareSpans)) {
    const last = joined[joined.length - 1];
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}
