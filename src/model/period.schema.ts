import * as z from 'zod';
import { type Period, periodBases } from './period.ts';
import { schemaOf } from './schema-of.ts';

/** Schema of {@link Period}. */
export const PeriodSchema = schemaOf<Period>()({
  value: z.string().nullable(),
  basis: z.enum(periodBases),
  because: z.string().min(1).nullable(),
});
