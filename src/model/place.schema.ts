import * as z from 'zod';
import { EntityBaseSchema } from './entity-base.schema.ts';
import type { Place } from './place.ts';
import { formed, SlugSchema } from './scalars.schema.ts';
import { accepting, schemaOf } from './schema-of.ts';

/**
 * Checks the shape of a {@link Place}, whose page lists the fields. `ArticleSchema` checks the rules over several
 * fields and records.
 *
 * @example
 * ```ts
 * import { article, findEntities } from 'kerry-moscow-visit';
 * import { PlaceSchema } from 'kerry-moscow-visit/schema';
 *
 * const [place] = findEntities(article, { type: 'place' });
 * PlaceSchema.safeParse(place).success; // => true
 * PlaceSchema.safeParse({ ...place, name: null }).success; // => false
 * ```
 */
export const PlaceSchema = schemaOf<Place>()({
  ...EntityBaseSchema.shape,
  type: z.literal('place'),
  id: SlugSchema,
  kind: accepting<Place['kind']>()(z.string().min(1)),
  alpha2: formed(/^[A-Z]{2}$/, 'two capital letters of ISO 3166-1, such as "FR"').nullable(),
  alpha3: formed(/^[A-Z]{3}$/, 'three capital letters of ISO 3166-1, such as "FRA"').nullable(),
  country: SlugSchema.nullable(),
});
