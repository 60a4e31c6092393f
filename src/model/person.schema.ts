import * as z from 'zod';
import { EntityBaseSchema } from './entity-base.schema.ts';
import type { Person, Position } from './person.ts';
import { IriSchema, SlugSchema } from './scalars.schema.ts';
import { schemaOf } from './schema-of.ts';

/**
 * Checks the shape of a {@link Position}, whose page lists the fields. `ArticleSchema` checks the rules over several
 * fields and records.
 *
 * @example
 * ```ts
 * import { article, getEntity } from 'kerry-moscow-visit';
 * import { PositionSchema } from 'kerry-moscow-visit/schema';
 *
 * const [position] = getEntity(article, 'john-kerry').positions;
 * PositionSchema.safeParse(position).success; // => true
 * PositionSchema.safeParse({ ...position, title: 1 }).success; // => false
 * ```
 */
export const PositionSchema = schemaOf<Position>()({
  title: z.string().min(1),
  of: SlugSchema.nullable(),
  sameAs: z.array(IriSchema),
});

/**
 * Checks the shape of a {@link Person}, whose page lists the fields. `ArticleSchema` checks the rules over several
 * fields and records.
 *
 * @example
 * ```ts
 * import { article, findEntities } from 'kerry-moscow-visit';
 * import { PersonSchema } from 'kerry-moscow-visit/schema';
 *
 * const [person] = findEntities(article, { type: 'person' });
 * PersonSchema.safeParse(person).success; // => true
 * PersonSchema.safeParse({ ...person, name: null }).success; // => false
 * ```
 */
export const PersonSchema = schemaOf<Person>()({
  ...EntityBaseSchema.shape,
  type: z.literal('person'),
  id: SlugSchema,
  givenName: z.string().min(1).nullable(),
  familyName: z.string().min(1).nullable(),
  positions: z.array(PositionSchema),
});
