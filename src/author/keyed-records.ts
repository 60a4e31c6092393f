import { compareBySpan } from '../internal/compare-by-span.ts';
import type { Span } from '../model/span.ts';
import type { Origins } from './origins.ts';

/** Makes a record of each draft keyed by id, in reading order by a span of each; those without one come last. */
export function keyedRecords<D, T>(
  layer: string,
  drafts: Readonly<Record<string, D>> | undefined,
  origins: Origins,
  make: (id: string, draft: D) => T | null,
  spanOf: (record: T) => Span | undefined,
): T[] {
  const records = Object.entries(drafts ?? {}).flatMap(([id, draft]) => {
    const record = make(id, draft);
    if (record === null) return [];
    origins.set(record, [layer, id]);
    return [record];
  });
  return records.sort((a, b) => compareBySpan(spanOf(a), spanOf(b)));
}
