import type { CheckContext } from './check-context.ts';

type Identified = { readonly id: string } | undefined;

/** Checks that no id is given twice within its layer, and no entity mentioned twice by the same words. */
export function checkIds({ article, entities, quotes, blocks, report }: CheckContext): void {
  const unique = (layer: string, records: readonly Identified[]): void => {
    const seen = new Set<string>();
    for (let i = 0; i < records.length; i++) {
      const record = records[i];
      if (record === undefined) continue;
      if (seen.has(record.id)) report('duplicate_id', [layer, i, 'id'], 'an id of its own', record.id);
      seen.add(record.id);
    }
  };
  // As many ids as records: none is given twice.
  if (blocks.size < article.blocks.length) unique('blocks', article.blocks);
  if (entities.size < article.entities.length) unique('entities', article.entities);
  if (quotes.size < article.quotes.length) unique('quotes', article.quotes);
  unique('times', article.times);
  unique('statistics', article.statistics);
  unique('relations', article.relations);
}
