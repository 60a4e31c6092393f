import type { Span } from './span.ts';

/** The words that ascribe content to a source: "said", "according to", a headline's dash. */
export interface Cue extends Span {
  /** Dictionary form: `say`, `according to`, `—`. */
  readonly lemma: string;
}
