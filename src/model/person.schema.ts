import * as z from 'zod';
import { EntityBaseSchema } from './entity-base.schema.ts';
import type { Person, Position } from './person.ts';
import { IriSchema, SlugSchema } from './scalars.schema.ts';
import { schemaOf } from './schema-of.ts';

/** Schema of {@link Position}. */
export const PositionSchema = schemaOf<Position>()({
  title: z.string().min(1),
  of: SlugSchema.nullable(),
  sameAs: z.array(IriSchema),
});

/** Schema of {@link Person}. */
export const PersonSchema = schemaOf<Person>()({
  ...EntityBaseSchema.shape,
  type: z.literal('person'),
  id: SlugSchema,
  givenName: z.string().min(1).nullable(),
  familyName: z.string().min(1).nullable(),
  positions: z.array(PositionSchema),
});
