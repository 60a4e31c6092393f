import { article } from 'kerry-moscow-visit';
import { format } from '../format.ts';
import type { Row } from '../row.ts';

/** Counts how many of the objects that the bundled article reaches are frozen. */
export function frozenShare(): Row[] {
  const seen = new Set<object>();
  let frozen = 0;
  const open: unknown[] = [article];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    if (Object.isFrozen(value)) frozen++;
    for (const key of Reflect.ownKeys(value)) open.push(Reflect.get(value, key));
  }
  return [
    {
      what: 'objects reachable from `article` that are frozen',
      bar: '100%',
      measured: `${format.number((100 * frozen) / seen.size)}%, ${format.count(frozen)} of ${format.count(seen.size)}`,
      how: '`Object.isFrozen`',
      met: frozen === seen.size,
    },
  ];
}
