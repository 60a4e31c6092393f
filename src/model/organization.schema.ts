import * as z from 'zod';
import { EntityBaseSchema } from './entity-base.schema.ts';
import type { Organization } from './organization.ts';
import { SlugSchema } from './scalars.schema.ts';
import { accepting, schemaOf } from './schema-of.ts';

/**
 * Checks the shape of an {@link Organization}, whose page lists the fields. `ArticleSchema` checks the rules over several
 * fields and records.
 *
 * @example
 * ```ts
 * import { article, findEntities } from 'kerry-moscow-visit';
 * import { OrganizationSchema } from 'kerry-moscow-visit/schema';
 *
 * const [organization] = findEntities(article, { type: 'organization' });
 * OrganizationSchema.safeParse(organization).success; // => true
 * OrganizationSchema.safeParse({ ...organization, name: null }).success; // => false
 * ```
 */
export const OrganizationSchema = schemaOf<Organization>()({
  ...EntityBaseSchema.shape,
  type: z.literal('organization'),
  id: SlugSchema,
  kind: accepting<Organization['kind']>()(z.string().min(1)),
  country: SlugSchema.nullable(),
  parent: SlugSchema.nullable(),
});
