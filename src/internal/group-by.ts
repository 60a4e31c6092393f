/** Groups records by each of their keys, in the order of the records; a key that a record gives twice counts once; frozen. */
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
  for (const group of groups.values()) Object.freeze(group);
  return groups;
}
