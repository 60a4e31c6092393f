import * as z from 'zod';
import { EntityBaseSchema } from './entity-base.schema.ts';
import type { Group } from './group.ts';
import { schemaOf } from './schema-of.ts';
import { SlugSchema } from './slug.schema.ts';

/** Schema of {@link Group}. */
export const GroupSchema = schemaOf<Group>()({
  ...EntityBaseSchema.shape,
  type: z.literal('group'),
  id: SlugSchema,
  members: z.array(SlugSchema),
});
