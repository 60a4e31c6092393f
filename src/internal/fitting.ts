import type { CandidatePlace } from './candidate-place.ts';

/** A place and how well its context fits. */
export interface Fitting {
  /** The place. */
  readonly place: CandidatePlace;
  /** Share of the context that is right, from 0 to 1. */
  readonly context: number;
}
