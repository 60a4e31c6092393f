import type { Span } from '../model/span.ts';
import { countBefore } from './count-before.ts';
import { element } from './element.ts';

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
