import * as z from 'zod';
import { schemaOf } from './schema-of.ts';
import type { Span } from './span.ts';

/** Schema of {@link Span}. */
export const SpanSchema = schemaOf<Span>()({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  exact: z.string(),
});
