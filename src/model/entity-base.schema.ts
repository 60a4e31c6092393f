import * as z from 'zod';
import type { EntityBase } from './entity-base.ts';
import { IriSchema } from './scalars.schema.ts';
import { schemaOf } from './schema-of.ts';

/**
 * Checks the shape of an {@link EntityBase}, whose page lists the fields. `ArticleSchema` checks the rules over several
 * fields and records.
 *
 * @example
 * ```ts
 * import { EntityBaseSchema } from 'kerry-moscow-visit/schema';
 *
 * const ada = { name: 'Ada', alternateNames: [], description: 'An engineer.', sameAs: [] };
 * EntityBaseSchema.safeParse(ada).success; // => true
 * EntityBaseSchema.safeParse({ ...ada, sameAs: ['Q7259'] }).success; // => false
 * ```
 */
export const EntityBaseSchema = schemaOf<EntityBase>()({
  name: z.string().min(1),
  alternateNames: z.array(z.string().min(1)),
  description: z.string(),
  sameAs: z.array(IriSchema),
});
