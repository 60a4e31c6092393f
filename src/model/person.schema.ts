import * as z from 'zod';
import { EntityBaseSchema } from './entity-base.schema.ts';
import type { Person } from './person.ts';
import { PositionSchema } from './position.schema.ts';
import { schemaOf } from './schema-of.ts';
import { SlugSchema } from './slug.schema.ts';

/** Schema of {@link Person}. */
export const PersonSchema = schemaOf<Person>()({
  ...EntityBaseSchema.shape,
  type: z.literal('person'),
  id: SlugSchema,
  givenName: z.string().min(1).nullable(),
  familyName: z.string().min(1).nullable(),
  positions: z.array(PositionSchema),
});
