/** Spans a text at least this many times as long as their number are sorted by comparison, for counting would not pay. */
const SPARSE = 16;

/** Sorts positions by a key from 0 to `limit`, keeping the order of equal ones. */
function sortedByCount(positions: Int32Array, keyOf: (position: number) => number, limit: number): Int32Array {
  const next = new Int32Array(limit + 2);
  for (let i = 0; i < positions.length; i++) {
    const key = keyOf(positions[i] ?? 0) + 1;
    next[key] = (next[key] ?? 0) + 1;
  }
  for (let key = 1; key < next.length; key++) next[key] = (next[key] ?? 0) + (next[key - 1] ?? 0);
  const sorted = new Int32Array(positions.length);
  for (let i = 0; i < positions.length; i++) {
    const position = positions[i] ?? 0;
    const key = keyOf(position);
    const place = next[key] ?? 0;
    sorted[place] = position;
    next[key] = place + 1;
  }
  return sorted;
}

/**
 * Gives the order in which spans are read: start ascending, then end descending, then as given. Dense ones are
 * sorted by counting, in the length of the text and their number.
 */
export function inReadingOrder(starts: Int32Array, ends: Int32Array): Int32Array {
  const positions = Int32Array.from(starts.keys());
  let limit = 0;
  for (let i = 0; i < ends.length; i++) limit = Math.max(limit, ends[i] ?? 0, starts[i] ?? 0);
  if (limit > SPARSE * starts.length) {
    return positions.sort((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0) || (ends[b] ?? 0) - (ends[a] ?? 0) || a - b);
  }
  const byEnd = sortedByCount(positions, (i) => limit - (ends[i] ?? 0), limit);
  return sortedByCount(byEnd, (i) => starts[i] ?? 0, limit);
}
