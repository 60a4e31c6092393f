import type { TextRange } from '../text-range.ts';

/** A piece of a tiling and the record it came from; `null` for a piece that is new. */
export interface Tile<T> extends TextRange {
  /** The record. */
  readonly record: T | null;
}
