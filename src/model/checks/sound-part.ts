import type * as z from 'zod';
import type { Article } from '../article.ts';
import type { Checkable } from './checkable.ts';

/**
 * Takes what kept its shape of an article whose shape failed in part: records that failed are `undefined`, a
 * layer that failed is `[undefined]`. `null` where too little is left to check: no text, another version.
 */
export function soundPart(value: Article, issues: readonly z.core.$ZodRawIssue[]): Checkable | null {
  const unsound = new Map<PropertyKey, Set<PropertyKey>>();
  for (const { code, path = [] } of issues) {
    const [field, index = 'all'] = path;
    if (field === undefined) {
      if (code === 'unrecognized_keys') continue;
      return null;
    }
    const indexes = unsound.get(field) ?? new Set();
    unsound.set(field, indexes.add(index));
  }
  if (unsound.has('text') || unsound.has('schemaVersion')) return null;
  const kept = <T>(records: readonly T[], field: string): readonly (T | undefined)[] => {
    const indexes = unsound.get(field);
    if (indexes === undefined) return records;
    return indexes.has('all') ? [undefined] : records.map((record, i) => (indexes.has(i) ? undefined : record));
  };
  return {
    text: value.text,
    source: unsound.has('source') ? undefined : value.source,
    dateline: unsound.has('dateline') ? undefined : value.dateline,
    blocks: kept(value.blocks, 'blocks'),
    sentences: kept(value.sentences, 'sentences'),
    entities: kept(value.entities, 'entities'),
    mentions: kept(value.mentions, 'mentions'),
    quotes: kept(value.quotes, 'quotes'),
    scareQuotes: kept(value.scareQuotes, 'scareQuotes'),
    times: kept(value.times, 'times'),
    statistics: kept(value.statistics, 'statistics'),
    relations: kept(value.relations, 'relations'),
  };
}
