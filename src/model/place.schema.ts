import * as z from 'zod';
import { accepting } from './accepting.ts';
import { EntityBaseSchema } from './entity-base.schema.ts';
import type { Place } from './place.ts';
import { schemaOf } from './schema-of.ts';
import { SlugSchema } from './slug.schema.ts';

/** Schema of {@link Place}. */
export const PlaceSchema = schemaOf<Place>()({
  ...EntityBaseSchema.shape,
  type: z.literal('place'),
  id: SlugSchema,
  kind: accepting<Place['kind']>()(z.string().min(1)),
  alpha2: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  alpha3: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable(),
  country: SlugSchema.nullable(),
});
