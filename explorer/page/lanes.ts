import type { Span } from 'kerry-moscow-visit';

/**
 * Gives each span a lane, from 0, so that no two that overlap share one: the first that is free, in reading order. Spans
 * of the same place may have their lanes in either order.
 */
export function lanesOf(spans: readonly Span[]): ReadonlyMap<Span, number> {
  const ordered = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const ends: number[] = [];
  const lanes = new Map<Span, number>();
  for (const span of ordered) {
    const free = ends.findIndex((end) => end <= span.start);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = span.end;
    lanes.set(span, lane);
  }
  return lanes;
}
