import type { Ids } from '../model/ids.ts';
import type { Fixed } from './fixed.ts';

/** The ids of a draft by kind, taken from its keys alone. */
export interface DraftIds<
  P extends string,
  O extends string,
  L extends string,
  A extends string,
  E extends string,
  G extends string,
  B extends string,
  Q extends string,
  T extends string,
  S extends string,
  Z extends string,
  R extends string,
> extends Ids {
  /** Ids of persons. */
  readonly person: Fixed<P>;
  /** Ids of organizations. */
  readonly organization: Fixed<O>;
  /** Ids of places. */
  readonly place: Fixed<L>;
  /** Ids of agreements. */
  readonly agreement: Fixed<A>;
  /** Ids of events. */
  readonly event: Fixed<E>;
  /** Ids of groups. */
  readonly group: Fixed<G>;
  /** Ids of blocks. */
  readonly block: Fixed<B>;
  /** Ids of quotes. */
  readonly quote: Fixed<Q>;
  /** Ids of temporal expressions. */
  readonly time: Fixed<T>;
  /** Ids of figures. */
  readonly statistic: Fixed<S>;
  /** Ids of series. */
  readonly series: Fixed<Z>;
  /** Ids of relations. */
  readonly relation: Fixed<R>;
}
