import type { TextRange } from '../model/types.ts';

/** A piece of a tiling and the record it came from; `null` for a piece that is new. */
export interface Tile<T> extends TextRange {
  /** The record. */
  readonly record: T | null;
}

/** The words of a stretch that stand on lines of their own, as places. */
function linesOf(text: string, start: number, end: number): TextRange[] {
  const lines: TextRange[] = [];
  for (const match of text.slice(start, end).matchAll(/[^\s\u0085](?:[^\n\r\v\f\u0085\u2028\u2029]*[^\s\u0085])?/g))
    lines.push({ start: start + match.index, end: start + match.index + match[0].length });
  return lines;
}

/**
 * Makes pieces tile a stretch of a text again, but for white space: words between two of them go to the one on
 * the same line, the one before first, or to whichever there is when `joining`; words on a line of their own
 * become a piece. Pieces that overlap one before them are left out.
 */
export function retile<T>(
  text: string,
  { start, end }: TextRange,
  pieces: readonly Tile<T>[],
  joining: boolean,
): Tile<T>[] {
  const tiles: { start: number; end: number; record: T | null }[] = [];
  const near = (from: number, to: number): boolean =>
    joining || !/[\n\r\v\f\u0085\u2028\u2029]/.test(text.slice(from, to));
  const fill = (until: number, next: { start: number } | undefined): void => {
    const last = tiles[tiles.length - 1];
    for (const line of linesOf(text, last?.end ?? start, until)) {
      const before = tiles[tiles.length - 1];
      if (before !== undefined && near(before.end, line.start)) before.end = line.end;
      else if (next !== undefined && near(line.end, next.start)) {
        next.start = line.start;
        return;
      } else tiles.push({ ...line, record: null });
    }
  };
  for (const piece of [...pieces].sort((a, b) => a.start - b.start)) {
    if (piece.start < (tiles[tiles.length - 1]?.end ?? start) || piece.end > end) continue;
    const tile = { start: piece.start, end: piece.end, record: piece.record };
    fill(piece.start, tile);
    tiles.push(tile);
  }
  fill(end, undefined);
  return tiles;
}
