import * as z from 'zod';
import { PeriodSchema } from './period.schema.ts';
import { schemaOf } from './schema-of.ts';
import { SlugSchema } from './slug.schema.ts';
import { StatementSchema } from './statement.schema.ts';
import type { Statistic } from './statistic.ts';

/** Schema of {@link Statistic}. */
export const StatisticSchema = schemaOf<Statistic>()({
  id: SlugSchema,
  type: z.enum(['amount', 'change', 'count', 'rank', 'share']),
  label: z.string().min(1),
  series: SlugSchema.nullable(),
  value: z.number().nonnegative().nullable(),
  low: z.number().nonnegative().nullable(),
  high: z.number().nonnegative().nullable(),
  direction: z.enum(['up', 'down']).nullable(),
  unit: z.string().min(1),
  period: PeriodSchema,
  comparedWith: PeriodSchema.nullable(),
  approximate: z.boolean(),
  because: z.string().min(1).nullable(),
  stated: z.array(StatementSchema).min(1),
});
