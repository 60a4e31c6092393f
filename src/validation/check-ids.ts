import type { CheckContext } from './check-context.ts';
import { recordLists } from './valid-part.ts';

/** Checks that no id is given twice within its list. */
export function checkIds({ article, report }: CheckContext): void {
  for (const list of recordLists) {
    const seen = new Set<string>();
    article[list].forEach((record, i) => {
      if (record === undefined || !('id' in record)) return;
      if (seen.has(record.id)) report('duplicate_id', [list, i, 'id'], 'an id of its own', record.id);
      seen.add(record.id);
    });
  }
}
