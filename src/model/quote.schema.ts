import * as z from 'zod';
import { modalities } from './modality.ts';
import { attitudes, type Cue, type Passage, type Quote, quoteKinds } from './quote.ts';
import { SlugSchema } from './scalars.schema.ts';
import { schemaOf } from './schema-of.ts';
import { SpanSchema } from './span.schema.ts';

/** Schema of {@link Cue}. */
export const CueSchema = schemaOf<Cue>()({ ...SpanSchema.shape, lemma: z.string().min(1) });

/** Schema of {@link Passage}. */
export const PassageSchema = schemaOf<Passage>()({
  ...SpanSchema.shape,
  quoted: z.boolean(),
  verbatim: z.boolean(),
});

/** Schema of {@link Quote}. */
export const QuoteSchema = schemaOf<Quote>()({
  id: SlugSchema,
  kind: z.enum(quoteKinds),
  attitude: z.enum(attitudes),
  modality: z.enum(modalities),
  speakers: z.array(SlugSchema),
  addressees: z.array(SlugSchema),
  sources: z.array(SpanSchema),
  cues: z.array(CueSchema),
  content: z.array(PassageSchema),
  time: SlugSchema.nullable(),
  within: SlugSchema.nullable(),
  restates: SlugSchema.nullable(),
});
