/** Counts keys as a plain object, the most frequent first, then in the order given. */
export function tally(keys: Iterable<string>): { readonly [key: string]: number } {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([, a], [, b]) => b - a));
}
