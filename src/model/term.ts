import type { EntityTerm } from './entity-term.ts';
import type { Ids } from './ids.ts';
import type { ValueTerm } from './value-term.ts';

/** One end of a relation: an entity, or a value in words. */
export type Term<I extends Ids = Ids> = EntityTerm<I> | ValueTerm;
