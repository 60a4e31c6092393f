import * as z from 'zod';
import { PeriodSchema } from './period.schema.ts';
import { SlugSchema } from './scalars.schema.ts';
import { schemaOf } from './schema-of.ts';
import { StatementSchema } from './statement.schema.ts';
import { directions, type Statistic, statisticTypes } from './statistic.ts';

/**
 * Checks the shape of a {@link Statistic}, whose page lists the fields. `ArticleSchema` checks the rules over several
 * fields and records.
 *
 * @example
 * ```ts
 * import { article } from 'kerry-moscow-visit';
 * import { StatisticSchema } from 'kerry-moscow-visit/schema';
 *
 * const [figure] = article.statistics;
 * StatisticSchema.safeParse(figure).success; // => true
 * StatisticSchema.safeParse({ ...figure, value: '29.2' }).success; // => false
 * ```
 */
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
