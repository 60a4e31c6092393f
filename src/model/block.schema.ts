import * as z from 'zod';
import { type Block, blockKinds, type Sentence } from './block.ts';
import { SlugSchema } from './scalars.schema.ts';
import { schemaOf } from './schema-of.ts';
import { SpanSchema } from './span.schema.ts';

/** Schema of {@link Block}. */
export const BlockSchema = schemaOf<Block>()({
  ...SpanSchema.shape,
  id: SlugSchema,
  kind: z.enum(blockKinds),
});

/** Schema of {@link Sentence}. */
export const SentenceSchema = schemaOf<Sentence>()({ ...SpanSchema.shape, block: SlugSchema });
