interface Range {
  readonly start: number;
  readonly end: number;
}

/** Orders spans for reading: start ascending, then end descending. */
export function compareSpans(a: Range, b: Range): number {
  return a.start - b.start || b.end - a.end;
}
