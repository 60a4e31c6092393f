import { countBefore } from '../basics/sorted.ts';
import type { TextRange } from '../model/types.ts';

/** Finds the position of the one of some stretches, in order and apart, that covers an offset; -1 where none does. */
export function coverOf(stretches: readonly TextRange[], offset: number): number {
  const last = countBefore(stretches, ({ start }) => start, offset + 1) - 1;
  return offset < (stretches[last]?.end ?? 0) ? last : -1;
}
