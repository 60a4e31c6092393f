import * as z from 'zod';
import { attitudes, type Cue, type Passage, type Quote, quoteKinds } from './quote.ts';
import { SlugSchema } from './scalars.schema.ts';
import { schemaOf } from './schema-of.ts';
import { SpanSchema } from './span.schema.ts';

/** Schema of {@link Cue}. */
export const CueSchema = schemaOf<Cue>()({ ...SpanSchema.shape, lemma: z.string().min(1) });

/** Schema of {@link Passage}. */
export const PassageSchema = schemaOf<Passage>()({ ...SpanSchema.shape, quoted: z.boolean() });

/** Schema of {@link Quote}. */
export const QuoteSchema = schemaOf<Quote>()({
  id: SlugSchema,
  kind: z.enum(quoteKinds),
  attitude: z.enum(attitudes),
  speakers: z.array(SlugSchema),
  sources: z.array(SpanSchema),
  cues: z.array(CueSchema),
  content: z.array(PassageSchema),
  within: SlugSchema.nullable(),
  restates: SlugSchema.nullable(),
});
