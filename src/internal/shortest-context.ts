import type { Context } from './context.ts';

/**
 * Finds the shortest context that differs from that of every other place, in its prefix or in its suffix; of
 * several the one with the shorter prefix. `room` is what the text has before and after.
 */
export function shortestContext(others: readonly Context[], room: Context): Context {
  // With prefixes from long to short, the places that a prefix does not tell apart are the first of the list.
  const sorted = [...others].sort((a, b) => b.before - a.before);
  let best: Context = { before: room.before, after: room.after };
  let after = 0;
  const consider = (before: number): void => {
    if (before > room.before || after > room.after) return;
    const gain = best.before + best.after - before - after;
    if (gain > 0 || (gain === 0 && before < best.before)) best = { before, after };
  };
  for (const other of sorted) {
    consider(other.before + 1);
    after = Math.max(after, other.after + 1);
  }
  consider(0);
  return best;
}
