import * as z from 'zod';
import { EntityBaseSchema } from './entity-base.schema.ts';
import type { Place } from './place.ts';
import { SlugSchema } from './scalars.schema.ts';
import { accepting, schemaOf } from './schema-of.ts';

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
