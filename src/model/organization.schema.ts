import * as z from 'zod';
import { accepting } from './accepting.ts';
import { EntityBaseSchema } from './entity-base.schema.ts';
import type { Organization } from './organization.ts';
import { schemaOf } from './schema-of.ts';
import { SlugSchema } from './slug.schema.ts';

/** Schema of {@link Organization}. */
export const OrganizationSchema = schemaOf<Organization>()({
  ...EntityBaseSchema.shape,
  type: z.literal('organization'),
  id: SlugSchema,
  kind: accepting<Organization['kind']>()(z.string().min(1)),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
});
