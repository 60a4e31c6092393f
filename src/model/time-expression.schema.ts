import * as z from 'zod';
import { PeriodSchema } from './period.schema.ts';
import { SlugSchema } from './scalars.schema.ts';
import { schemaOf } from './schema-of.ts';
import { SpanSchema } from './span.schema.ts';
import { dateParts, type TimeExpression, timeKinds } from './time-expression.ts';

/**
 * Checks the shape of a {@link TimeExpression}, whose page lists the fields. `ArticleSchema` checks the rules over several
 * fields and records.
 *
 * @example
 * ```ts
 * import { article } from 'kerry-moscow-visit';
 * import { TimeExpressionSchema } from 'kerry-moscow-visit/schema';
 *
 * const [time] = article.times;
 * TimeExpressionSchema.safeParse(time).success; // => true
 * TimeExpressionSchema.safeParse({ ...time, inferred: ['century'] }).success; // => false
 * ```
 */
export const TimeExpressionSchema = schemaOf<TimeExpression>()({
  ...SpanSchema.shape,
  ...PeriodSchema.shape,
  id: SlugSchema,
  kind: z.enum(timeKinds),
  duration: z.string().nullable(),
  inferred: z.array(z.enum(dateParts)),
});
