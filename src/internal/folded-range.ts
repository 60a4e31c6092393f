import type { FoldedText } from './folded-text.ts';

/** Gives the original offsets of a stretch of folded text; characters that folded together stay together. */
export function foldedRange({ starts, ends }: FoldedText, at: number, to: number): { start: number; end: number } {
  return { start: starts?.[at] ?? at, end: ends?.[to - 1] ?? to };
}
