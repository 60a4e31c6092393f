import type { Span } from '../model/span.ts';
import type { DraftReport } from './draft-report.ts';
import type { Origins } from './origins.ts';
import type { Selector } from './selector.ts';

/** Finds the places that the selectors of a draft mean. */
export interface Finder {
  /** The text. */
  readonly text: string;
  /** Where each part that was made stands in the draft. */
  readonly origins: Origins;
  /** Where problems go. */
  readonly report: DraftReport;
  /** Finds the place that one selector means; one without its place is reported. */
  readonly findOne: (selector: Selector, path: readonly PropertyKey[]) => Span | null;
  /** Makes something of each place that selectors mean, in reading order; a selector without its place is reported. */
  readonly findAll: <S extends Selector, T extends Span>(
    selectors: readonly S[],
    path: readonly PropertyKey[],
    make: (span: Span, selector: S) => T,
  ) => T[];
}
