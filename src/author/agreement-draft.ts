import type { EntityBaseDraft } from './entity-base-draft.ts';
import type { PeriodDraft } from './period-draft.ts';

/** An agreement, keyed by id. */
export interface AgreementDraft extends EntityBaseDraft {
  /** When it was made; left out, it is unknown. */
  readonly date?: PeriodDraft | undefined;
}
