import * as z from 'zod';
import { EntityBaseSchema } from './entity-base.schema.ts';
import type { Group } from './group.ts';
import { SlugSchema } from './scalars.schema.ts';
import { schemaOf } from './schema-of.ts';

/**
 * Checks the shape of a {@link Group}, whose page lists the fields. `ArticleSchema` checks the rules over several
 * fields and records.
 *
 * @example
 * ```ts
 * import { article, findEntities } from 'kerry-moscow-visit';
 * import { GroupSchema } from 'kerry-moscow-visit/schema';
 *
 * const [group] = findEntities(article, { type: 'group' });
 * GroupSchema.safeParse(group).success; // => true
 * GroupSchema.safeParse({ ...group, name: null }).success; // => false
 * ```
 */
export const GroupSchema = schemaOf<Group>()({
  ...EntityBaseSchema.shape,
  type: z.literal('group'),
  id: SlugSchema,
  members: z.array(SlugSchema),
});
