/** Groups records by each of their keys, in the order of the records; a key that a record gives twice counts once. */
export function groupBy<T>(
  records: readonly T[],
  keysOf: (record: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (let i = 0; i < records.length; i++) {
    const record = records[i];
    if (record === undefined) continue;
    for (const key of keysOf(record)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [record]);
      else if (group[group.length - 1] !== record) group.push(record);
    }
  }
  return groups;
}
