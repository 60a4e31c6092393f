import * as z from 'zod';
import type { Agreement } from './agreement.ts';
import { EntityBaseSchema } from './entity-base.schema.ts';
import { PeriodSchema } from './period.schema.ts';
import { SlugSchema } from './scalars.schema.ts';
import { schemaOf } from './schema-of.ts';

/**
 * Checks the shape of an {@link Agreement}, whose page lists the fields. `ArticleSchema` checks the rules over several
 * fields and records.
 *
 * @example
 * ```ts
 * import { article, findEntities } from 'kerry-moscow-visit';
 * import { AgreementSchema } from 'kerry-moscow-visit/schema';
 *
 * const [agreement] = findEntities(article, { type: 'agreement' });
 * AgreementSchema.safeParse(agreement).success; // => true
 * AgreementSchema.safeParse({ ...agreement, name: null }).success; // => false
 * ```
 */
export const AgreementSchema = schemaOf<Agreement>()({
  ...EntityBaseSchema.shape,
  type: z.literal('agreement'),
  id: SlugSchema,
  date: PeriodSchema,
});
