/** Freezes a value and everything that it reaches, frozen parts too; it is meant for trees of plain data. */
export function deepFreeze<T>(value: T): T {
  const open: unknown[] = [value];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    for (const inner of Object.values(Object(part))) if (typeof inner === 'object' && inner !== null) open.push(inner);
    Object.freeze(part);
  }
  return value;
}
