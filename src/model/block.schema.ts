import * as z from 'zod';
import type { Block } from './block.ts';
import { schemaOf } from './schema-of.ts';
import { SlugSchema } from './slug.schema.ts';
import { SpanSchema } from './span.schema.ts';

/** Schema of {@link Block}. */
export const BlockSchema = schemaOf<Block>()({
  ...SpanSchema.shape,
  id: SlugSchema,
  kind: z.enum(['kicker', 'headline', 'standfirst', 'image-alt', 'caption', 'credit', 'dateline', 'paragraph']),
});
