import * as z from 'zod';
import { CueSchema } from './cue.schema.ts';
import { PassageSchema } from './passage.schema.ts';
import type { Quote } from './quote.ts';
import { schemaOf } from './schema-of.ts';
import { SlugSchema } from './slug.schema.ts';
import { SpanSchema } from './span.schema.ts';

/** Schema of {@link Quote}. */
export const QuoteSchema = schemaOf<Quote>()({
  id: SlugSchema,
  kind: z.enum(['direct', 'indirect', 'mixed']),
  attitude: z.enum(['assertion', 'belief', 'fact', 'eventuality']),
  speakers: z.array(SlugSchema),
  sources: z.array(SpanSchema),
  cues: z.array(CueSchema),
  content: z.array(PassageSchema),
  within: SlugSchema.nullable(),
  restates: SlugSchema.nullable(),
});
