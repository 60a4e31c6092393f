import * as z from 'zod';
import { EntityBaseSchema } from './entity-base.schema.ts';
import { SlugSchema } from './scalars.schema.ts';
import { accepting, schemaOf } from './schema-of.ts';
import type { Thing } from './thing.ts';

/**
 * Schema of {@link Thing}.
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
