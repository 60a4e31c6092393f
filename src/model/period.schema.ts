import * as z from 'zod';
import { type Period, periodBases } from './period.ts';
import { schemaOf } from './schema-of.ts';

/**
 * Checks the shape of a {@link Period}, whose page lists the fields. `ArticleSchema` checks the rules over several
 * fields and records.
 *
 * @example
 * ```ts
 * import { PeriodSchema } from 'kerry-moscow-visit/schema';
 *
 * const period = { value: '2015-12', basis: 'stated', because: null };
 * PeriodSchema.safeParse(period).success; // => true
 * PeriodSchema.safeParse({ ...period, basis: 'guessed' }).success; // => false
 * ```
 */
export const PeriodSchema = schemaOf<Period>()({
  value: z.string().nullable(),
  basis: z.enum(periodBases),
  because: z.string().min(1).nullable(),
});
