import * as z from 'zod';
import { IriSchema } from './iri.schema.ts';
import { OffsetSchema } from './offset.schema.ts';
import { schemaOf } from './schema-of.ts';
import { SlugSchema } from './slug.schema.ts';
import type { Source } from './source.ts';

/** Schema of {@link Source}. */
export const SourceSchema = schemaOf<Source>()({
  publisher: SlugSchema.nullable(),
  url: IriSchema.nullable(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  rights: z.string().nullable(),
  credit: z.string().nullable(),
  byteLength: OffsetSchema,
});
