import type { Ids } from '../model/ids.ts';
import type { Modality } from '../model/modality.ts';
import type { Relation } from '../model/relation.ts';
import type { Term } from '../model/term.ts';
import type { PeriodDraft } from './period-draft.ts';
import type { Selector } from './selector.ts';

/** A relation, keyed by id. */
export interface RelationDraft<out I extends Ids = Ids> {
  /** Of whom or what it is said. */
  readonly subject: Term<I>;
  /** What is said. */
  readonly predicate: Relation['predicate'];
  /** Whom or what it is said to concern. */
  readonly object: Term<I>;
  /** How it is put. */
  readonly modality: Modality;
  /** Every place that states it. */
  readonly stated: readonly Selector<I>[];
  /** When it holds. */
  readonly period?: PeriodDraft | null | undefined;
}
