import * as z from 'zod';
import { PeriodSchema } from './period.schema.ts';
import { SlugSchema } from './scalars.schema.ts';
import { schemaOf } from './schema-of.ts';
import { SpanSchema } from './span.schema.ts';
import { dateParts, type TimeExpression, timeKinds } from './time-expression.ts';

/** Schema of {@link TimeExpression}. */
export const TimeExpressionSchema = schemaOf<TimeExpression>()({
  ...SpanSchema.shape,
  ...PeriodSchema.shape,
  id: SlugSchema,
  kind: z.enum(timeKinds),
  duration: z.string().nullable(),
  inferred: z.array(z.enum(dateParts)),
});
