import * as z from 'zod';
import { IriSchema } from './iri.schema.ts';
import type { Position } from './position.ts';
import { schemaOf } from './schema-of.ts';
import { SlugSchema } from './slug.schema.ts';

/** Schema of {@link Position}. */
export const PositionSchema = schemaOf<Position>()({
  title: z.string().min(1),
  of: SlugSchema.nullable(),
  sameAs: z.array(IriSchema),
});
