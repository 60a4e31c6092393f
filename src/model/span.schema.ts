import * as z from 'zod';
import { OffsetSchema } from './scalars.schema.ts';
import { schemaOf } from './schema-of.ts';
import type { Span } from './span.ts';

/**
 * Checks the shape of a {@link Span}, whose page lists the fields. `ArticleSchema` checks the rules over several
 * fields and records.
 *
 * @example
 * ```ts
 * import { SpanSchema } from 'kerry-moscow-visit/schema';
 *
 * SpanSchema.safeParse({ start: 0, end: 2, exact: 'US' }).success; // => true
 * SpanSchema.safeParse({ start: 0, end: 2 }).success; // => false
 * ```
 */
export const SpanSchema = schemaOf<Span>()({
  start: OffsetSchema,
  end: OffsetSchema,
  exact: z.string(),
});
