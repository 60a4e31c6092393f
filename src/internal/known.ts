import { nearestIds } from './nearest-ids.ts';
import { outOfRange } from './out-of-range.ts';

/** Gives what an id names; an unknown id is a `RangeError` that names the nearest ones. */
export function known<T>(records: ReadonlyMap<string, T>, argument: string, kind: string, id: string): T {
  const record = records.get(id);
  if (record !== undefined) return record;
  const nearest = typeof id === 'string' ? nearestIds(records.keys(), id) : [];
  const hint = nearest.length === 0 ? '' : `, such as ${nearest.map((one) => JSON.stringify(one)).join(', ')}`;
  throw outOfRange(argument, `the id of ${kind}${hint}`, id);
}
