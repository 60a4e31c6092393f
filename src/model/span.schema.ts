import * as z from 'zod';
import { OffsetSchema } from './scalars.schema.ts';
import { schemaOf } from './schema-of.ts';
import type { Span } from './span.ts';

/** Schema of {@link Span}. */
export const SpanSchema = schemaOf<Span>()({
  start: OffsetSchema,
  end: OffsetSchema,
  exact: z.string(),
});
