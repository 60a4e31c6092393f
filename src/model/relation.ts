import type { EntityId, Ids } from './ids.ts';
import type { Modality } from './modality.ts';
import type { Period } from './period.ts';
import type { Statement } from './statement.ts';

/** Predicates that this package documents; others are allowed. */
export type KnownPredicate =
  | 'holds-position'
  | 'visits'
  | 'meets'
  | 'announces'
  | 'takes'
  | 'freezes'
  | 'imposes'
  | 'targets'
  | 'responds-to'
  | 'cooperates-with'
  | 'aims-at'
  | 'based-on'
  | 'located-in'
  | 'dated'
  | 'part-of'
  | 'party-to'
  | 'demands-of'
  | 'mistreats'
  | 'wants-to-stay-in'
  | 'part-of-series'
  | 'during'
  | 'about'
  | 'depicts'
  | 'credited-to';

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
  /** Whether it is said to hold, or is planned, hoped for, demanded, possible or denied. */
  readonly modality: Modality;
  /** Every place that states it. */
  readonly stated: readonly RelationStatement<I>[];
  /** When it holds; `null` where no time is given. */
  readonly period: Period | null;
}

/** A place that states a relation. */
export interface RelationStatement<out I extends Ids = Ids> extends Statement<I> {
  /** Whether the words take it for granted, as in "the steps taken by Ada", instead of saying that it is so. */
  readonly presupposed: boolean;
}

/** One end of a relation: an entity, or a value in words. */
export type Term<I extends Ids = Ids> = EntityTerm<I> | ValueTerm;

/** One end of a relation that is an entity. */
export interface EntityTerm<out I extends Ids = Ids> {
  /** Id of the entity. */
  readonly entity: EntityId<I>;
}

/** One end of a relation that is no entity: a date, or something in words. */
export interface ValueTerm {
  /** The value; for `dated` an EDTF date. */
  readonly value: string;
}
