import type { Article } from '../model/article.ts';
import type { Relation } from '../model/relation.ts';
import { groupBy } from './group-by.ts';

/** Derives the relations that each entity is an end of, in reading order. */
export function relationsByEntity({ relations }: Article): ReadonlyMap<string, readonly Relation[]> {
  return groupBy(relations, ({ subject, object }) =>
    [subject, object].flatMap((term) => ('entity' in term ? [term.entity] : [])),
  );
}
