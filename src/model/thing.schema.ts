import * as z from 'zod';
import { EntityBaseSchema } from './entity-base.schema.ts';
import { SlugSchema } from './scalars.schema.ts';
import { accepting, schemaOf } from './schema-of.ts';
import type { Thing } from './thing.ts';

/**
 * Checks the shape of a {@link Thing}, whose page lists the fields. `ArticleSchema` checks the rules over several
 * fields and records.
 *
 * @example
 * ```ts
 * import { ThingSchema } from 'kerry-moscow-visit/schema';
 *
 * const thing = {
 *   id: 'night-ferry', type: 'thing', name: 'Night ferry', alternateNames: [], description: 'A ship.', sameAs: [],
 *   kind: 'ship',
 * };
 * ThingSchema.safeParse(thing).success; // => true
 * ThingSchema.safeParse({ ...thing, kind: null }).success; // => false
 * ```
 */
export const ThingSchema = schemaOf<Thing>()({
  ...EntityBaseSchema.shape,
  type: z.literal('thing'),
  id: SlugSchema,
  kind: accepting<Thing['kind']>()(z.string().min(1)),
});
