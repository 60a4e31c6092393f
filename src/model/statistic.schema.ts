import * as z from 'zod';
import { PeriodSchema } from './period.schema.ts';
import { SlugSchema } from './scalars.schema.ts';
import { schemaOf } from './schema-of.ts';
import { StatementSchema } from './statement.schema.ts';
import { directions, type Statistic, statisticTypes } from './statistic.ts';

/** Schema of {@link Statistic}. */
export const StatisticSchema = schemaOf<Statistic>()({
  id: SlugSchema,
  type: z.enum(statisticTypes),
  label: z.string().min(1),
  series: SlugSchema.nullable(),
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  lowInclusive: z.boolean(),
  highInclusive: z.boolean(),
  direction: z.enum(directions).nullable(),
  unit: z.string().min(1),
  period: PeriodSchema,
  comparedWith: PeriodSchema.nullable(),
  approximate: z.boolean(),
  because: z.string().min(1).nullable(),
  stated: z.array(StatementSchema).min(1),
});
