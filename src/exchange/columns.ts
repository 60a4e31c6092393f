/**
 * Names the column of a field: words and levels are parted by `_`, so that `lowInclusive` is `low_inclusive` and
 * `period.value` is `period_value`.
 */
export function columnName(field: string): string {
  return field.replace(/\.|(?=[A-Z])/g, '_').toLowerCase();
}

/**
 * Gives what stands in a field of a record, by the keys that lead there, `null` where nothing does. What is no object has no fields: a word in a list
 * stands for its only one, and what would be in an absent object is absent too.
 */
export function fieldValue(record: unknown, keys: readonly string[]): unknown {
  let value = record;
  for (const key of keys) if (typeof value === 'object' && value !== null) value = Reflect.get(value, key) ?? null;
  return value;
}
