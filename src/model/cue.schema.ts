import * as z from 'zod';
import type { Cue } from './cue.ts';
import { schemaOf } from './schema-of.ts';
import { SpanSchema } from './span.schema.ts';

/** Schema of {@link Cue}. */
export const CueSchema = schemaOf<Cue>()({ ...SpanSchema.shape, lemma: z.string().min(1) });
