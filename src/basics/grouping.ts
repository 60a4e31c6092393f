/** Groups records by each of their keys, in the order of the records; a key that a record gives twice counts once. */
export function groupBy<T>(
  records: readonly T[],
  keysOf: (record: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    for (const key of keysOf(record)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [record]);
      else if (group[group.length - 1] !== record) group.push(record);
    }
  }
  return groups;
}

/** Maps records by id; of two with one id the first counts. */
export function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const record of records) if (!map.has(record.id)) map.set(record.id, record);
  return map;
}

/** Counts keys as a plain object, the most frequent first, then in the order given. */
export function tally(keys: Iterable<string>): { readonly [key: string]: number } {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([, a], [, b]) => b - a));
}
