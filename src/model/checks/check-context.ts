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
  /** Which layers have all of their records: rules over a whole layer wait until it has. */
  readonly complete: {
    /** No block was left out. */
    readonly blocks: boolean;
    /** No sentence was left out. */
    readonly sentences: boolean;
    /** No entity was left out. */
    readonly entities: boolean;
    /** No quote was left out. */
    readonly quotes: boolean;
  };
  /** Where failures go. */
  readonly report: Report;
}
