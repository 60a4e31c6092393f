import type { Dateline } from './dateline.ts';
import { PeriodSchema } from './period.schema.ts';
import { schemaOf } from './schema-of.ts';
import { SlugSchema } from './slug.schema.ts';
import { SpanSchema } from './span.schema.ts';

/** Schema of {@link Dateline}. */
export const DatelineSchema = schemaOf<Dateline>()({
  ...SpanSchema.shape,
  place: SlugSchema.nullable(),
  agency: SlugSchema.nullable(),
  period: PeriodSchema,
});
