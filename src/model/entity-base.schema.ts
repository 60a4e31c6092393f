import * as z from 'zod';
import type { EntityBase } from './entity-base.ts';
import { IriSchema } from './scalars.schema.ts';
import { schemaOf } from './schema-of.ts';

/** Schema of {@link EntityBase}. */
export const EntityBaseSchema = schemaOf<EntityBase>()({
  name: z.string().min(1),
  alternateNames: z.array(z.string().min(1)),
  description: z.string(),
  sameAs: z.array(IriSchema),
});
