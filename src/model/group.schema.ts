import * as z from 'zod';
import { EntityBaseSchema } from './entity-base.schema.ts';
import type { Group } from './group.ts';
import { SlugSchema } from './scalars.schema.ts';
import { schemaOf } from './schema-of.ts';

/** Schema of {@link Group}. */
export const GroupSchema = schemaOf<Group>()({
  ...EntityBaseSchema.shape,
  type: z.literal('group'),
  id: SlugSchema,
  members: z.array(SlugSchema),
});
