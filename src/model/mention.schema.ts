import * as z from 'zod';
import type { Mention } from './mention.ts';
import { schemaOf } from './schema-of.ts';
import { SlugSchema } from './slug.schema.ts';
import { SpanSchema } from './span.schema.ts';

/** Schema of {@link Mention}. */
export const MentionSchema = schemaOf<Mention>()({
  ...SpanSchema.shape,
  entity: SlugSchema,
  form: z.enum(['name', 'nominal', 'pronoun', 'adjective', 'metonym']),
  literal: SlugSchema.nullable(),
});
