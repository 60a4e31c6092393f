import * as z from 'zod';
import type { Passage } from './passage.ts';
import { schemaOf } from './schema-of.ts';
import { SpanSchema } from './span.schema.ts';

/** Schema of {@link Passage}. */
export const PassageSchema = schemaOf<Passage>()({ ...SpanSchema.shape, quoted: z.boolean() });
