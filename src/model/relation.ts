import type { Ids } from './ids.ts';
import type { KnownPredicate } from './known-predicate.ts';
import type { Modality } from './modality.ts';
import type { Period } from './period.ts';
import type { Statement } from './statement.ts';
import type { Term } from './term.ts';

/** Who does, holds or is what, with the words that say so. */
export interface Relation<out I extends Ids = Ids> {
  /** Id of the relation. */
  readonly id: I['relation'];
  /** Of whom or what it is said. */
  readonly subject: Term<I>;
  /** What is said. */
  readonly predicate: KnownPredicate | (string & {});
  /** Whom or what it is said to concern. */
  readonly object: Term<I>;
  /** How it is put. */
  readonly modality: Modality;
  /** Every place that states it. */
  readonly stated: readonly Statement<I>[];
  /** When it holds; `null` where no time is given. */
  readonly period: Period | null;
}
