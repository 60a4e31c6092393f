import { schemaOf } from './schema-of.ts';
import type { Sentence } from './sentence.ts';
import { SlugSchema } from './slug.schema.ts';
import { SpanSchema } from './span.schema.ts';

/** Schema of {@link Sentence}. */
export const SentenceSchema = schemaOf<Sentence>()({ ...SpanSchema.shape, block: SlugSchema });
