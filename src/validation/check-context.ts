import type { EntityType } from '../model/types.ts';
import type { IssueCode } from './issue.ts';
import type { Missing, RecordList, ValidPart } from './valid-part.ts';

/** Reports one failed rule: its code, where, what was expected and what was found. */
export type Report = (code: IssueCode, path: readonly PropertyKey[], expected: string, received: unknown) => void;

/** What every rule is given: the article, what its ids name, what is missing, and where to report. */
export interface CheckContext {
  /** The article. */
  readonly article: ValidPart;
  /** Type of each entity by id. */
  readonly entities: ReadonlyMap<string, EntityType>;
  /** Index of each quote by id. */
  readonly quotes: ReadonlyMap<string, number>;
  /** Index of each temporal expression by id. */
  readonly times: ReadonlyMap<string, number>;
  /** Index of each block by id. */
  readonly blocks: ReadonlyMap<string, number>;
  /** Tells whether a list has all of its records: rules over a whole list wait until it has. */
  readonly isComplete: (list: RecordList) => boolean;
  /** Tells whether an id may be that of a record which is missing. */
  readonly mayBeMissing: (list: RecordList, id: string) => boolean;
  /** Ids of quotes that miss a part of their content. */
  readonly missingContent: ReadonlySet<string>;
  /** Where failures go. */
  readonly report: Report;
}

/** Gives the index of each record by id; of two with one id the first counts. */
function indexesById(records: readonly ({ readonly id: string } | undefined)[]): ReadonlyMap<string, number> {
  const indexes = new Map<string, number>();
  records.forEach((record, i) => {
    if (record !== undefined && !indexes.has(record.id)) indexes.set(record.id, i);
  });
  return indexes;
}

/** Prepares what the rules are given. */
export function checkContext(article: ValidPart, missing: Missing, report: Report): CheckContext {
  const entities = new Map<string, EntityType>();
  for (const entity of article.entities) if (entity !== undefined) entities.set(entity.id, entity.type);
  return {
    article,
    entities,
    quotes: indexesById(article.quotes),
    times: indexesById(article.times),
    blocks: indexesById(article.blocks),
    isComplete: (list) => !missing.records.has(list),
    mayBeMissing: (list, id) => {
      const ids = missing.records.get(list);
      return ids === null || (ids?.has(id) ?? false);
    },
    missingContent: missing.content,
    report,
  };
}
