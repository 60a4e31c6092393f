import type { Period } from '../model/period.ts';
import type { PeriodDraft } from './period-draft.ts';

/** Gives the period of a draft: a date alone is stated, none at all is unknown. */
export function periodOf(draft: PeriodDraft | undefined): Period {
  if (draft === undefined) return { value: null, basis: 'unknown', because: null };
  return typeof draft === 'string' ? { value: draft, basis: 'stated', because: null } : draft;
}
