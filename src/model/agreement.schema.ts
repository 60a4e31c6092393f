import * as z from 'zod';
import type { Agreement } from './agreement.ts';
import { EntityBaseSchema } from './entity-base.schema.ts';
import { PeriodSchema } from './period.schema.ts';
import { SlugSchema } from './scalars.schema.ts';
import { schemaOf } from './schema-of.ts';

/** Schema of {@link Agreement}. */
export const AgreementSchema = schemaOf<Agreement>()({
  ...EntityBaseSchema.shape,
  type: z.literal('agreement'),
  id: SlugSchema,
  date: PeriodSchema,
});
