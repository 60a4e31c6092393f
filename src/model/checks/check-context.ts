import type { EntityType } from '../entity-type.ts';
import type { Checkable } from './checkable.ts';
import type { Report } from './report.ts';

/** What every rule is given: the article, what its ids name, and where to report. */
export interface CheckContext {
  /** The article; records of a failed shape are left out. */
  readonly article: Checkable;
  /** Type of each entity by id. */
  readonly entities: ReadonlyMap<string, EntityType>;
  /** Index of each quote by id. */
  readonly quotes: ReadonlyMap<string, number>;
  /** Index of each block by id. */
  readonly blocks: ReadonlyMap<string, number>;
  /** Whether a record was left out because its own shape failed. */
  readonly partial: boolean;
  /** Where failures go. */
  readonly report: Report;
}
