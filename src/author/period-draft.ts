import * as z from 'zod';
import { PeriodSchema } from '../model/period.schema.ts';
import { exactly } from '../model/schema-of.ts';
import type { Period } from '../model/types.ts';
import { words } from './draft-fields.ts';

/** A period, or a date alone for one that the article states. */
export type PeriodDraft = string | Period;

/** Schema of {@link PeriodDraft}. */
export const PeriodDraftSchema = exactly<PeriodDraft>()(z.union([words, PeriodSchema]));

/** Gives the period of a draft: a date alone is stated, none at all is unknown. */
export function buildPeriod(draft: PeriodDraft | undefined): Period {
  if (draft === undefined) return { value: null, basis: 'unknown', because: null };
  return typeof draft === 'string' ? { value: draft, basis: 'stated', because: null } : draft;
}
