import type { Period } from '../model/period.ts';

/** A period, or a date alone for one that the article states. */
export type PeriodDraft = string | Period;
